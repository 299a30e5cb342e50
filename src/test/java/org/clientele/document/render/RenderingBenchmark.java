package org.clientele.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.document.TemplateFormat;
import org.junit.jupiter.api.Test;

/** A contract of Word of some ten pages: 250 paragraphs with variables and a table of 200 rows. */
class RenderingBenchmark {

    private static final int RUNS = 40;
    private static final Duration MOST = Duration.ofSeconds(1);

    private static final Map<String, Object> MODEL = Map.of(
            "client",
            Map.of("name", "Żaby i Jeże Sp. z o.o.", "city", "Łódź"),
            "positions",
            Collections.nCopies(200, Map.of("title", "Spawacz", "salary", "5 000,00 zł")));

    @Test
    void tenPagesOfWord() {
        Stream<String> paragraphs = IntStream.range(0, 250)
                .mapToObj(i -> TestDocx.p(
                        "Paragraph " + i + " between the agency and {{cli",
                        TestDocx.bold("ent.na"),
                        "me}} in {{client.city}}, with as many words as a paragraph of a contract usually has."));
        Stream<String> table = Stream.of(TestDocx.table(
                TestDocx.row("Title", "Salary"), TestDocx.row("{{#positions}}{{title}}", "{{salary}}{{/positions}}")));
        byte[] template = TestDocx.of(Stream.concat(paragraphs, table).toArray(String[]::new))
                .bytes();
        Rendering rendering = new Rendering();

        List<Long> times = IntStream.range(0, RUNS)
                .mapToLong(i -> timeOf(() -> assertThat(
                                rendering.render(new TemplateContent(TemplateFormat.DOCX, template), MODEL))
                        .isInstanceOf(Rendered.Docx.class)))
                .boxed()
                .toList();

        report("fill ten pages of DOCX", times);
    }

    private static long timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void report(String what, List<Long> nanos) {
        long[] later = nanos.stream()
                .skip(RUNS / 2)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        System.out.printf(
                "%s: first %d ms, median %.1f ms, slowest later one %.1f ms%n",
                what, nanos.getFirst() / 1_000_000, later[later.length / 2] / 1e6, later[later.length - 1] / 1e6);
        assertThat(Arrays.stream(later).max().orElseThrow()).isLessThan(MOST.toNanos());
    }
}
