package io.svyaz.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Containers that come in another shape than their name: PHP knows one kind of array and writes two kinds of JSON. */
final class LenientShapes extends DeserializationProblemHandler {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser p, String message)
            throws IOException {
        if (token == JsonToken.VALUE_FALSE && !target.isPrimitive() && !isScalar(target)) {
            return nothing(target);
        }
        if (target.isCollectionLikeType() && token == JsonToken.START_OBJECT) {
            return valuesOfKeyedObject(context, target, p);
        }
        if (target.isCollectionLikeType() && token.isScalarValue()) {
            Collection<@Nullable Object> one = empty(target);
            one.add(context.readValue(p, target.getContentType()));
            return one;
        }
        return NOT_HANDLED;
    }

    /** {@code false} where there is no object, one text where there is a list of them, a number for a text or back. */
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser p,
            String message)
            throws IOException {
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_FALSE) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING && Collection.class.isAssignableFrom(type)) {
            Collection<@Nullable Object> one = empty(context.constructType(type));
            one.add(p.getText());
            return one;
        }
        if (instantiator == null) {
            return NOT_HANDLED;
        }
        if (token.isNumeric() && instantiator.canCreateFromString()) {
            return instantiator.createFromString(context, p.getText());
        }
        return token == JsonToken.VALUE_STRING ? fromNumericText(context, instantiator, p.getText()) : NOT_HANDLED;
    }

    private static @Nullable Object fromNumericText(
            DeserializationContext context, ValueInstantiator instantiator, String text) throws IOException {
        if (!NUMBER.matcher(text).matches()) {
            return NOT_HANDLED;
        }
        if (instantiator.canCreateFromInt()) {
            return instantiator.createFromInt(context, Integer.parseInt(text));
        }
        return instantiator.canCreateFromLong()
                ? instantiator.createFromLong(context, Long.parseLong(text))
                : NOT_HANDLED;
    }

    /** The word {@code "null"} where there is no number. */
    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return value.equals("null") && !type.isPrimitive() ? null : NOT_HANDLED;
    }

    private static @Nullable Object nothing(JavaType target) {
        if (target.isCollectionLikeType()) {
            return empty(target);
        }
        return target.isMapLikeType() ? new LinkedHashMap<>() : null;
    }

    private static Collection<@Nullable Object> empty(JavaType target) {
        return Set.class.isAssignableFrom(target.getRawClass()) ? new LinkedHashSet<>() : new ArrayList<>();
    }

    private static boolean isScalar(JavaType target) {
        Class<?> type = target.getRawClass();
        return Number.class.isAssignableFrom(type) || CharSequence.class.isAssignableFrom(type);
    }

    /** {@code {"12": {...}, "15": {...}}} where a list is meant; the order is the vendor's. */
    private static Collection<@Nullable Object> valuesOfKeyedObject(
            DeserializationContext context, JavaType target, JsonParser p) throws IOException {
        Collection<@Nullable Object> values = empty(target);
        JavaType element = target.getContentType();
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            if (p.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            Object value = context.readValue(p, element);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
