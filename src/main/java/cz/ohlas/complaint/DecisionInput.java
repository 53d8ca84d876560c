package cz.ohlas.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A decision as it is typed, point by point.
 *
 * @param points the points in their order
 * @param remedies what will be done
 * @param internalCause why it came to this; never in the letter
 * @param correctiveMeasure what the company changes; never in the letter
 */
public record DecisionInput(
    @NotEmpty @Size(max = 20) List<@Valid PointInput> points,
    @Size(max = 20) List<@Valid RemedyInput> remedies,
    @Size(max = 4000) String internalCause,
    @Size(max = 4000) String correctiveMeasure) {}
