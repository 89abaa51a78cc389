package township.mediation.figures.reports;

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
public record FigureChange(String part, @Nullable String key, String figure, Object from, Object to) {}
