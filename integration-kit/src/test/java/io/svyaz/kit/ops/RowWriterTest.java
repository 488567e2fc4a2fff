package io.svyaz.kit.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 495", "-2", "@cmd", "\tx", "\rx"})
    void text_that_begins_like_a_formula_is_made_text(String text) throws IOException {
        assertThat(written(ExportFormat.CSV, Map.of("a", text))).contains("'" + text);
    }

    @Test
    void cells_are_quoted_where_they_must_be_and_numbers_stay_numbers() throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("n", -5);
        row.put("text", "a,\"b\"\nc");
        row.put("none", Optional.empty());
        assertThat(written(ExportFormat.CSV, row)).isEqualTo("n,text,none\r\n-5,\"a,\"\"b\"\"\nc\",\r\n");
    }

    @Test
    void json_has_one_object_a_line_whatever_the_text_holds() throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("n", 5);
        row.put("yes", true);
        row.put("text", Optional.of("a\"\\\n\u2028\u0001я"));
        row.put("none", Optional.empty());
        assertThat(written(ExportFormat.JSON_LINES, row))
                .isEqualTo("{\"n\":5,\"yes\":true,\"text\":\"a\\\"\\\\\\u000a\\u2028\\u0001я\",\"none\":null}\n");
    }

    private static String written(ExportFormat format, Map<String, ?> row) throws IOException {
        StringBuilder out = new StringBuilder();
        new RowWriter(format, out).row(row);
        return out.toString();
    }
}
