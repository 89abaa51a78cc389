package township.mediation.figures.statistics;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A province of two counties with so many townships that each test takes its own: what others record is not counted in
 * it. The caller is the office of the province.
 */
public final class MadeUpTownships implements QuarkusTestProfile {

    public static final String PROVINCE = "99";
    public static final String COUNTY = "990101";
    public static final String OTHER_COUNTY = "990102";

    private static final int TOWNSHIPS = 400;
    private static final int VILLAGES_EACH = 2;

    private static final Path LISTS = Path.of("target", "made-up-townships").toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "mediation.home",
                PROVINCE,
                "mediation.areas",
                write(
                        "areas.csv",
                        Stream.of("code,name,nameEn", "99,某省,Some Province", "9901,某市,", "990101,甲县,", "990102,乙县,")),
                "mediation.villages",
                write("villages.csv", Stream.concat(Stream.of("code,name,township"), villages())));
    }

    private static Stream<String> villages() {
        var townships = IntStream.range(0, TOWNSHIPS).mapToObj(number -> Township.code(COUNTY, number));
        return Stream.concat(townships, Stream.of(Township.empty().code()))
                .flatMap(township -> IntStream.range(0, VILLAGES_EACH)
                        .mapToObj(number -> Township.village(township, number) + ",第" + number + "村,后塘瑶族乡"));
    }

    private static String write(String name, Stream<String> lines) {
        try {
            return Files.write(Files.createDirectories(LISTS).resolve(name), lines.toList())
                    .toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
