package township.mediation.http.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** A page for people in one language, with a link to the same page in the other. */
public record HtmlPage(Language language) {

    public static HtmlPage in(@Nullable String accepted, @Nullable String chosen) {
        return new HtmlPage(Language.preferred(chosen == null ? accepted : chosen));
    }

    /** Returns a fixed text of the pages by the last part of its key. */
    public String text(String key) {
        return escaped(Texts.in(language).of("page." + key));
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** @param content HTML, with every text in it escaped */
    public Response answer(String title, String content) {
        var other = other();
        var html = """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%2$s</title>
                  <link rel="stylesheet" href="/pages.css">
                </head>
                <body>
                  <main>
                    <h1>%2$s</h1>
                %3$s
                  </main>
                  <footer><a href="?lang=%4$s" lang="%4$s" hreflang="%4$s">%5$s</a></footer>
                </body>
                </html>
                """.formatted(language.tag(), escaped(title), content, other.tag(), text("other-language"));
        return Response.ok(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        SecurityHeaders.POLICY,
                        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                .build();
    }

    private Language other() {
        return switch (language) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
    }
}
