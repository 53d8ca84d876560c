package cz.ohlas.request;

import org.jspecify.annotations.Nullable;

/**
 * How much somebody has to do.
 *
 * @param staffId null for what nobody works on
 * @param name empty for that
 * @param open open requests
 * @param today those whose answer is due today or was before
 * @param late those whose time has passed
 * @param away whether they are away today
 */
public record TeamLoad(
    @Nullable Long staffId, String name, long open, long today, long late, boolean away) {}
