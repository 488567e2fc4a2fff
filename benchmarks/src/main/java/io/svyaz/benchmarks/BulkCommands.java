package io.svyaz.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;

/** One request to a {@link BulkPortal}: a method or a batch of them, and how long the portal would have worked. */
final class BulkCommands {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BulkDeals deals;
    private final boolean failOne;
    private long nanos;

    BulkCommands(BulkDeals deals, boolean failOne) {
        this.deals = deals;
        this.failOne = failOne;
    }

    long nanos() {
        return nanos;
    }

    byte[] answer(String method, String body) throws IOException {
        JsonNode parameters = JSON.readTree(body);
        String result = method.equals("batch") ? batch(parameters.path("cmd")) : run(method, flat(parameters));
        return ("{\"result\":" + result + ",\"time\":" + time(0) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private String batch(JsonNode cmd) {
        StringBuilder results = new StringBuilder();
        StringBuilder errors = new StringBuilder();
        StringBuilder times = new StringBuilder();
        int number = -1;
        for (Map.Entry<String, JsonNode> command : cmd.properties()) {
            number++;
            String key = "\"" + command.getKey() + "\":";
            if (failOne && number == 1) {
                append(errors, key + "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"x\"}");
                continue;
            }
            String[] parts = command.getValue().asText().split("\\?", 2);
            long before = nanos;
            append(results, key + run(parts[0], query(parts.length > 1 ? parts[1] : "")));
            append(times, key + time(nanos - before));
        }
        return "{\"result\":" + object(results) + ",\"result_error\":" + object(errors)
                + ",\"result_total\":[],\"result_next\":[],\"result_time\":" + object(times) + "}";
    }

    private String run(String method, Map<String, String> q) {
        return switch (method) {
            case "crm.deal.list" -> list(q);
            case "crm.deal.update" -> update(q);
            case "crm.deal.add" -> {
                nanos += deals.writeNanos;
                yield Long.toString(
                        deals.add(q.getOrDefault("fields[TITLE]", ""), q.getOrDefault("fields[ORIGIN_ID]", "")));
            }
            case "crm.deal.productrows.get" -> productRows(Long.parseLong(q.get("id")));
            default -> "null";
        };
    }

    private String update(Map<String, String> q) {
        nanos += deals.writeNanos;
        deals.renamed(Long.parseLong(q.get("id")), q.getOrDefault("fields[TITLE]", ""));
        return "true";
    }

    private String productRows(long id) {
        StringBuilder rows = new StringBuilder("[");
        for (int i = 0; i < 3; i++) {
            rows.append(i == 0 ? "" : ",")
                    .append("{\"ID\":\"")
                    .append(id * 3 + i)
                    .append("\",\"OWNER_ID\":\"")
                    .append(id)
                    .append("\",\"OWNER_TYPE\":\"D\",\"PRODUCT_NAME\":\"Row ")
                    .append(i)
                    .append("\",\"PRICE\":10.5,\"QUANTITY\":")
                    .append(i + 1)
                    .append('}');
        }
        nanos += 3 * deals.rowNanos;
        return rows.append(']').toString();
    }

    private String list(Map<String, String> q) {
        List<Long> ids = new ArrayList<>(50);
        List<Long> wanted = wanted(q);
        for (int i = 0; q.containsKey("filter[@ORIGIN_ID][" + i + "]"); i++) {
            wanted.addAll(deals.ofOrigin(q.getOrDefault("filter[@ORIGIN_ID][" + i + "]", "")));
        }
        boolean descending = "DESC".equalsIgnoreCase(q.get("order[ID]"));
        long start = Long.parseLong(q.getOrDefault("start", "0"));
        long low = Long.parseLong(q.getOrDefault(
                "filter[>=ID]",
                q.containsKey("filter[>ID]") ? Long.toString(Long.parseLong(q.get("filter[>ID]")) + 1) : "0"));
        long high = Long.parseLong(q.getOrDefault("filter[<ID]", Long.toString(Long.MAX_VALUE)));
        ConcurrentNavigableMap<Long, String> range =
                low < high ? deals.all().subMap(low, high) : deals.all().subMap(0L, 0L);
        if (start >= 0) {
            nanos += deals.countNanos + start / 50 * deals.offsetNanos;
        }
        if (wanted.isEmpty() && q.keySet().stream().noneMatch(key -> key.startsWith("filter[@"))) {
            long skip = Math.max(0, start);
            for (Long id : (descending ? range.descendingMap() : range).keySet()) {
                if (skip-- <= 0) {
                    ids.add(id);
                }
                if (ids.size() == 50) {
                    break;
                }
            }
        } else {
            wanted.stream().filter(range::containsKey).limit(50).forEach(ids::add);
        }
        StringBuilder rows = new StringBuilder(ids.size() * 128).append('[');
        for (Long id : ids) {
            rows.append(rows.length() == 1 ? "" : ",").append(deals.row(id));
        }
        nanos += ids.size() * deals.rowNanos;
        return rows.append(']').toString();
    }

    private static List<Long> wanted(Map<String, String> q) {
        List<Long> wanted = new ArrayList<>();
        for (int i = 0; q.containsKey("filter[@ID][" + i + "]"); i++) {
            wanted.add(Long.parseLong(q.get("filter[@ID][" + i + "]")));
        }
        return wanted;
    }

    private static Map<String, String> query(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static Map<String, String> flat(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(member -> flat(member.getKey(), member.getValue(), values));
        return values;
    }

    private static void flat(String name, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(member -> flat(name + "[" + member.getKey() + "]", member.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flat(name + "[" + i + "]", node.get(i), values);
            }
        } else {
            values.put(name, node.asText());
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String time(long nanos) {
        return String.format(
                java.util.Locale.ROOT,
                "{\"start\":1,\"finish\":2,\"duration\":%s,\"processing\":0.0,\"operating_reset_at\":1,\"operating\":0}",
                nanos / 1e9);
    }

    private static String object(StringBuilder members) {
        return members.length() == 0 ? "[]" : "{" + members + "}";
    }

    private static void append(StringBuilder members, String member) {
        members.append(members.length() == 0 ? "" : ",").append(member);
    }
}
