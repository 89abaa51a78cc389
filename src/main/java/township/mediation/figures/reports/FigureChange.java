package township.mediation.figures.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a published year that has changed since.
 *
 * @param part of the report: {@code total}, {@code villages}, {@code types}, {@code sources}, {@code handlers} or
 *     {@code months}
 * @param key of the row; null of the total
 * @param figure the name of its field
 * @param from a number, an amount, or a rate with its numerator and denominator; so is {@code to}
 */
public record FigureChange(
        @Schema(
                description = "The part of the report",
                enumeration = {"total", "villages", "types", "sources", "handlers", "months"})
        String part,

        @Schema(description = "The key of the row; null for the total", example = "431223206215") @Nullable
        String key,

        @Schema(description = "The field of the figure", example = "settled")
        String figure,

        @Schema(description = "A number, an amount as a string, or a rate")
        Object from,

        @Schema(description = "A number, an amount as a string, or a rate")
        Object to) {}
