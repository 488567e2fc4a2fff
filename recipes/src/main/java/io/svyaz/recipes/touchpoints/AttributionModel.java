package io.svyaz.recipes.touchpoints;

/** Which visits a conversion is put down to. */
public enum AttributionModel {
    /** The first one alone. */
    FIRST,
    /** The last one alone. */
    LAST,
    /** All of them alike. */
    LINEAR;

    /** The share of the visit at this index. */
    Share shareOf(int index, int visits) {
        return switch (this) {
            case FIRST -> index == 0 ? Share.WHOLE : Share.NONE;
            case LAST -> index == visits - 1 ? Share.WHOLE : Share.NONE;
            case LINEAR -> Share.of(1, visits);
        };
    }
}
