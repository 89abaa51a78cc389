package township.mediation.people.access;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values of headers as programs and people get them wrong. A character that HTTP itself forbids is in none. */
final class OddHeaders {

    private static final List<String> TAGS = values("""
            *
            ""
            "999"
            W/"1"
            1
            "1
            "1","2"
            "1" "2"
            "a b"
            W/
            \u00e9
            "0", W/"2"
            """);

    private static final Map<String, List<String>> VALUES = Map.of(
            "Accept", values("""
            */*
            text/csv
            application/json
            text/csv;q=0.9, application/json;q=0.8
            application/problem+json
            text/html
            a
            *
            application/json;q=0
            text/csv;q=x
            application/json;charset=gbk
            ,;
            image/*, */*;q=0
            """),
            "Content-Type", values("""
            application/json; charset=UTF-8
            application/json;charset=utf-16
            text/plain
            */*
            application/*
            application/json/x
            ;
            application/x-www-form-urlencoded
            multipart/form-data; boundary=x
            """),
            "Accept-Language", values("""
            en
            zh
            de
            zh-CN,zh;q=0.9,en;q=0.8
            *
            en;q=x
            en;q=0
            ;;,,
            xx-yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
            """),
            "Idempotency-Key", values("""
            k
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            \u00e9
            a b
            "
            ,
            """),
            "If-Match", TAGS,
            "If-None-Match", TAGS);

    private OddHeaders() {}

    static String value(String header, Random random) {
        var values = VALUES.get(header);
        var chosen = random.nextInt(values.size() + 1);
        return chosen == values.size() ? "" : values.get(chosen);
    }

    private static List<String> values(String lines) {
        return lines.lines().toList();
    }
}
