package cz.ohlas.request;

import cz.ohlas.customer.NewcomerInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is logged: who asks what, and what becomes of it at once.
 *
 * @param newcomer the company where it is not written down yet; the request then names no customer
 * @param call the call by which it came
 */
public record IntakeInput(
    @NotNull @Valid RegisterInput request,
    @Nullable @Valid NewcomerInput newcomer,
    @NotNull @Valid IntakeStep step,
    @NotNull @Valid PhoneCall call) {}
