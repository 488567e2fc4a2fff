package io.svyaz.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one mapper of the SDK. Its rules are the vendors' habits; each has a test named after it. */
public final class Json {
    private static final ObjectMapper MAPPER = build();

    private Json() {}

    /**
     * The mapper.
     *
     * @return shared and thread-safe; must not be changed
     */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper build() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(64 * 1024 * 1024)
                        .build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(LenientScalars.module())
                .addModule(new SimpleModule("svyaz-models").setDeserializerModifier(new LenientModels()))
                .addHandler(new LenientShapes())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
        for (LogicalType type : List.of(
                LogicalType.Integer,
                LogicalType.Float,
                LogicalType.Boolean,
                LogicalType.DateTime,
                LogicalType.POJO,
                LogicalType.Enum,
                LogicalType.OtherScalar)) {
            builder.withCoercionConfig(
                    type,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull)
                            .setAcceptBlankAsEmpty(true));
        }
        builder.withCoercionConfig(
                LogicalType.Map,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.AsEmpty)
                        .setAcceptBlankAsEmpty(true));
        builder.withCoercionConfig(
                LogicalType.Collection,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty)
                        .setAcceptBlankAsEmpty(true));
        for (Class<?> list : List.of(List.class, Set.class, Collection.class, Iterable.class)) {
            builder.withConfigOverride(
                    list, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP)));
        }
        builder.withConfigOverride(
                Map.class, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        return builder.build();
    }
}
