package township.mediation.areas;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Loads the lists of areas and villages into the database. New entries are added, and names follow the list, except the
 * name of a village that an office has changed since. Entries that a list no longer has stay, because cases refer to
 * them.
 */
@ApplicationScoped
public class AreaLists {

    private static final int ROWS_AT_ONCE = 10_000;
    private static final String LISTED =
            "unnest(cast(:codes as text[]), cast(:names as text[]), cast(:namesEn as text[])) as l (code, name, name_en)";

    private final Session database;

    AreaLists(Session database) {
        this.database = database;
    }

    /**
     * What happened to names.
     *
     * @param renamed the names that followed the list
     * @param ofOffices the names of villages that stay as an office has set them; {@code after} is the list's
     * @param unlike the townships that have a different name in the list of villages; the list of areas wins
     */
    public record Loaded(List<Renaming> renamed, List<Renaming> ofOffices, List<Renaming> unlike) {}

    /** A name that the list has in a different way. */
    private record Changed(
            String code,
            String name,
            @Nullable String nameEn,
            String newName,
            @Nullable String newNameEn) {

        Renaming renaming() {
            return new Renaming(new AreaCode(code), both(name, nameEn), both(newName, newNameEn));
        }

        private static String both(String name, @Nullable String nameEn) {
            return nameEn == null ? name : name + " (" + nameEn + ")";
        }
    }

    /**
     * Reads the lists without loading them.
     *
     * @return all codes that they list
     * @throws UnusableList if one cannot be read, or its content is not as it should be
     */
    public static List<AreaCode> check(String areas, String villages) {
        var codes = new ArrayList<AreaCode>();
        AreaList.ofAreas(areas).forEach(row -> codes.add(row.code()));
        for (var village : AreaList.ofVillages(villages)) {
            codes.add(village.code());
            codes.add(village.code().at(AreaLevel.TOWNSHIP));
        }
        return codes;
    }

    /**
     * @param areas a path, or {@code classpath:} and the name of a resource; {@code villages} likewise
     * @throws UnusableList if a list cannot be read, or its content is not as it should be
     */
    @Transactional
    public Loaded load(String areas, String villages) {
        var loaded = new Loaded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var wider = new LinkedHashMap<AreaCode, ListedRow>();
        AreaList.ofAreas(areas).forEach(area -> wider.put(area.code(), area));
        var lowest = AreaList.ofVillages(villages);
        lowest.forEach(village -> addTownship(village, wider, loaded));
        inParts(List.copyOf(wider.values()), part -> follow(part, loaded));
        inParts(lowest, part -> followVillages(part, loaded));
        requireAreasOfVillages(areas);
        return loaded;
    }

    private static void addTownship(ListedRow village, Map<AreaCode, ListedRow> wider, Loaded loaded) {
        var code = village.code().at(AreaLevel.TOWNSHIP);
        var name = String.valueOf(village.township());
        var area = wider.putIfAbsent(code, new ListedRow(code, name, null, null));
        var unlike = area == null ? null : new Renaming(code, area.name(), name);
        if (unlike != null && !area.name().equals(name) && !loaded.unlike().contains(unlike)) {
            loaded.unlike().add(unlike);
        }
    }

    private void follow(List<ListedRow> rows, Loaded loaded) {
        var changed = rows(database, """
                        select a.code, a.name, a.name_en, l.name as new_name, l.name_en as new_name_en
                        from area a join %s on l.code = a.code
                        where a.name <> l.name or a.name_en is distinct from l.name_en
                        order by a.code
                        """.formatted(LISTED), Changed.class);
        var renamings = renamings(changed, rows);
        listed(database.createNativeQuery("""
                        insert into area as a (code, name, name_en) select * from %s
                        on conflict (code) do update set name = excluded.name, name_en = excluded.name_en
                            where a.name <> excluded.name or a.name_en is distinct from excluded.name_en
                        """.formatted(LISTED), Void.class), rows)
                .executeUpdate();
        loaded.renamed().addAll(renamings);
    }

    private void followVillages(List<ListedRow> rows, Loaded loaded) {
        listed(database.createNativeQuery("""
                        insert into village (code, name) select l.code, l.name from %s on conflict do nothing
                        """.formatted(LISTED), Void.class), rows)
                .executeUpdate();
        var changed = rows(database, """
                        select v.code, v.name, null as name_en, l.name as new_name, null as new_name_en
                        from village v join %s on l.code = v.code where v.name <> l.name
                        order by v.code
                        """.formatted(LISTED), Changed.class);
        var renamings = renamings(changed, rows);
        if (!renamings.isEmpty()) {
            rename(renamings, loaded);
        }
    }

    private void rename(List<Renaming> wanted, Loaded loaded) {
        var ofOffices = values(database, """
                        select distinct code as value from village_event
                        where township = any(cast(:townships as text[])) and code = any(cast(:codes as text[]))
                        """, String.class)
                .setParameter(
                        "townships",
                        column(
                                wanted,
                                renaming ->
                                        renaming.code().at(AreaLevel.TOWNSHIP).value()))
                .setParameter(
                        "codes", column(wanted, renaming -> renaming.code().value()))
                .getResultList();
        for (var renaming : wanted) {
            (ofOffices.contains(renaming.code().value()) ? loaded.ofOffices() : loaded.renamed()).add(renaming);
        }
        var following = wanted.stream()
                .filter(loaded.renamed()::contains)
                .map(renaming -> new ListedRow(renaming.code(), renaming.after(), null, null))
                .toList();
        listed(
                        database.createNativeQuery(
                                "update village v set name = l.name from %s where v.code = l.code".formatted(LISTED),
                                Void.class),
                        following)
                .executeUpdate();
    }

    private static List<Renaming> renamings(NativeQuery<Changed> changed, List<ListedRow> rows) {
        return listed(changed, rows).getResultStream().map(Changed::renaming).toList();
    }

    private static <R> NativeQuery<R> listed(NativeQuery<R> query, List<ListedRow> rows) {
        return query.setParameter("codes", column(rows, row -> row.code().value()))
                .setParameter("names", column(rows, ListedRow::name))
                .setParameter("namesEn", column(rows, ListedRow::nameEn));
    }

    private static <T> String[] column(List<T> rows, Function<T, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    /** One statement for the villages of a whole country would exceed the time limit of statements. */
    private static void inParts(List<ListedRow> rows, Consumer<List<ListedRow>> statement) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            statement.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    /** Without these areas, the rows of wider units would not add up to the total. */
    private void requireAreasOfVillages(String list) {
        var missing = values(database, """
                        select distinct left(v.code, level.digits) as value
                        from village v cross join (values (2), (4), (6), (9)) as level (digits)
                        except
                        select code from area
                        """, String.class).getResultList();
        if (!missing.isEmpty()) {
            throw new UnusableList(list, "it lacks " + missing.get(0) + ", in which listed villages lie");
        }
    }
}
