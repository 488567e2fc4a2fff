package io.svyaz.comagic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.svyaz.comagic.data.CommunicationType;
import io.svyaz.comagic.data.WritableFields;
import io.svyaz.comagic.internal.Catalogue;
import io.svyaz.comagic.internal.RpcMethod;
import io.svyaz.comagic.reports.FlatReport;
import io.svyaz.comagic.reports.ListQuery;
import io.svyaz.comagic.reports.ReportQuery;
import io.svyaz.core.Call;
import io.svyaz.core.Listing;
import io.svyaz.core.Secret;
import io.svyaz.core.error.ApiException;
import io.svyaz.core.internal.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Calls every typed method with everything it can take and compares with the tables of the vendor, where they are there. */
class DocumentedParametersTest {
    private static final Path SCHEMA =
            Path.of("..", "..", "shared", "contracts", "comagic-examples", "schema", "data-api-methods.jsonl");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void everyTypedMethodSendsWhatIsDocumented() throws Exception {
        Assumptions.assumeTrue(Files.exists(SCHEMA), "Skipped: the collected tables are not beside this repository.");
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Set<String>> required = new HashMap<>();
        for (String line : Files.readAllLines(SCHEMA)) {
            JsonNode method = Json.mapper().readTree(line);
            Set<String> all = known.computeIfAbsent(method.path("method").asText(), none -> new HashSet<>());
            Set<String> must = required.computeIfAbsent(method.path("method").asText(), none -> new HashSet<>());
            method.path("params").forEach(param -> {
                String path = param.path("p").asText();
                all.add(path);
                if (param.path("req").isBoolean()
                        && param.path("req").booleanValue()
                        && !path.contains(".")
                        && !path.contains("[")) {
                    must.add(path);
                }
            });
        }
        wire.answers("\"result\":{\"id\":1}");
        callEverything();

        Map<String, Set<String>> wrong = new TreeMap<>();
        Set<String> called = new TreeSet<>();
        for (LoggedRequest request : wire.requests()) {
            JsonNode body = Json.mapper().readTree(request.getBodyAsString());
            String method = body.path("method").asText();
            called.add(method);
            Set<String> sent = new TreeSet<>();
            paths("", body.path("params"), sent);
            Set<String> odd = new TreeSet<>(sent);
            odd.removeAll(known.getOrDefault(method, Set.of()));
            required.getOrDefault(method, Set.of()).stream()
                    .filter(name -> !sent.contains(name))
                    .forEach(name -> odd.add("missing " + name));
            if (!odd.isEmpty()) {
                wrong.computeIfAbsent(method, none -> new TreeSet<>()).addAll(odd);
            }
        }
        System.out.println(
                called.size() + " typed methods called with " + wire.sent() + " requests; undocumented: " + wrong);
        assertThat(wrong).isEqualTo(knownDifferences());
        Set<String> typed = new TreeSet<>();
        TypedMethods.all().stream()
                .map(RpcMethod::name)
                .filter(name -> !name.startsWith("visitors."))
                .forEach(typed::add);
        assertThat(called).as("every typed method is reached").containsAll(typed);
    }

    /** Where the vendor's tables are in need of reading. */
    private static Map<String, Set<String>> knownDifferences() {
        Map<String, Set<String>> differences = new TreeMap<>();
        // One kind of fields for both; the pages of create do not have what only a change can take.
        differences.put("create.employees", Set.of("phone_numbers[].phone_id", "status_id"));
        // The page has phone_id beside phone_numbers instead of inside, as get.employees returns it.
        differences.put("update.employees", Set.of("phone_numbers[].phone_id"));
        // The tables show the inside of filter; the samples of the same pages send filter or nothing.
        for (FlatReport report : FlatReport.values()) {
            differences.put(report.method(), Set.of("missing filters"));
        }
        // Left to the host.
        differences.put("get.communications", Set.of("missing filters", "missing report_type"));
        differences.put("get.visits", Set.of("missing filters", "missing is_realtime"));
        differences.put("get.person_events", Set.of("missing filters"));
        differences.put("get.uploaded_calls", Set.of("missing filters"));
        differences.put("get.visitor_sessions_report", Set.of("filter.field", "filter.operator", "filter.value"));
        // The sample of the page names a tag in each item and sends no tag_ids.
        differences.put("set.communications_tags", Set.of("missing tag_ids"));
        return differences;
    }

    @Test
    void theTypedMethodsRepeatAsTheListOfMethodsSays() {
        for (RpcMethod<?> method : TypedMethods.all()) {
            Catalogue.find(method.name())
                    .ifPresent(facts ->
                            assertThat(method.idempotency()).as(method.name()).isEqualTo(facts.idempotency()));
        }
        assertThat(TypedMethods.all()).hasSizeGreaterThan(90);
    }

    private void callEverything() throws ReflectiveOperationException {
        ComagicClient client = wire.builder()
                .apiToken(Secret.of(Wire.KEY))
                .retry(io.svyaz.core.retry.RetryPolicy.never())
                .build();
        for (FlatReport report : FlatReport.values()) {
            run(client.reports().flat(report, 7, ReportQuery.between(NOON, NOON)));
        }
        for (Method accessor : ComagicClient.class.getMethods()) {
            boolean otherApi = accessor.getName().equals("calls");
            if (otherApi || accessor.getParameterCount() > 0 || Modifier.isStatic(accessor.getModifiers())) {
                continue;
            }
            if (accessor.getReturnType() == Call.class) {
                run(accessor.invoke(client));
            } else if (accessor.getReturnType().getName().startsWith("io.svyaz.comagic.")) {
                Object service = accessor.invoke(client);
                for (Method method : service.getClass().getMethods()) {
                    if (method.getReturnType() == Call.class || method.getReturnType() == Listing.class) {
                        run(method.invoke(service, arguments(method)));
                    }
                }
            }
        }
    }

    private static void run(Object callOrListing) {
        try {
            if (callOrListing instanceof Call<?> call) {
                call.execute();
            } else if (callOrListing instanceof Listing<?> listing) {
                listing.firstPage();
            }
        } catch (ApiException unfit) {
            // What is answered is beside the point here.
        }
    }

    private static Object[] arguments(Method method) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            arguments.add(sample(type));
        }
        return arguments.toArray();
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list && list.getRawType() == Collection.class) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        Class<?> wanted = (Class<?>) type;
        if (WritableFields.class.isAssignableFrom(wanted)) {
            return full(wanted);
        }
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(long.class, 7L),
                Map.entry(Long.class, 7L),
                Map.entry(boolean.class, true),
                Map.entry(String.class, "x"),
                Map.entry(BigDecimal.class, BigDecimal.TEN),
                Map.entry(LocalDateTime.class, NOON),
                Map.entry(LocalDate.class, NOON.toLocalDate()),
                Map.entry(Secret.class, Secret.of("s3cr3t-17")),
                Map.entry(CommunicationType.class, CommunicationType.CALL),
                Map.entry(ListQuery.class, ListQuery.all()),
                Map.entry(FlatReport.class, FlatReport.CALLS),
                Map.entry(ReportQuery.class, ReportQuery.between(NOON, NOON.plusDays(1))));
        if (!samples.containsKey(wanted)) {
            throw new AssertionError("no sample of " + wanted);
        }
        return samples.get(wanted);
    }

    /** With every setter called. */
    private static Object full(Class<?> fields) throws ReflectiveOperationException {
        Method create = Arrays.stream(fields.getMethods())
                .filter(method -> method.getName().equals("create"))
                .findFirst()
                .orElseThrow();
        Object value = create.invoke(null, arguments(create));
        for (Method setter : fields.getDeclaredMethods()) {
            if (setter.getReturnType() == fields
                    && setter.getParameterCount() == 1
                    && Modifier.isPublic(setter.getModifiers())
                    && !Modifier.isStatic(setter.getModifiers())) {
                value = setter.invoke(value, arguments(setter));
            }
        }
        return value;
    }

    private static void paths(String prefix, JsonNode node, Set<String> paths) {
        if (node.isArray()) {
            node.forEach(item -> {
                if (item.isObject()) {
                    paths(prefix.substring(0, prefix.length() - 1) + "[].", item, paths);
                }
            });
            return;
        }
        node.fields().forEachRemaining(member -> {
            paths.add(prefix + member.getKey());
            if (member.getValue().isContainerNode()) {
                paths(prefix + member.getKey() + ".", member.getValue(), paths);
            }
        });
    }
}
