package cz.ohlas.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The free parts of a reply as they are typed.
 *
 * @param recipient to whom, line by line
 * @param introduction what is said before the points
 * @param review how to ask for a review
 * @param attachments what is attached, line by line
 * @param language language of the letter: cs or en
 */
public record ReplyInput(
    @NotBlank @Size(max = 500) String recipient,
    @Size(max = 4000) String introduction,
    @NotBlank @Size(max = 2000) String review,
    @Size(max = 1000) String attachments,
    @Pattern(regexp = "cs|en") String language) {}
