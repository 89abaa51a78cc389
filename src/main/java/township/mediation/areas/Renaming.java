package township.mediation.areas;

/** A new name for an area or a village. */
public record Renaming(AreaCode code, String before, String after) {

    @Override
    public String toString() {
        return before + " → " + after;
    }
}
