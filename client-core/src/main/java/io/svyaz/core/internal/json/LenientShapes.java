package io.svyaz.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Containers that come in another shape than their name: PHP knows one kind of array and writes two kinds of JSON. */
final class LenientShapes extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser p, String message)
            throws IOException {
        if (token == JsonToken.VALUE_FALSE && !target.isPrimitive() && !isScalar(target)) {
            return target.isCollectionLikeType() ? new ArrayList<>() : null;
        }
        if (token == JsonToken.START_OBJECT && target.isCollectionLikeType()) {
            return valuesOfKeyedObject(context, target, p);
        }
        return NOT_HANDLED;
    }

    private static boolean isScalar(JavaType target) {
        Class<?> type = target.getRawClass();
        return Number.class.isAssignableFrom(type) || CharSequence.class.isAssignableFrom(type);
    }

    /** {@code {"12": {...}, "15": {...}}} where a list is meant; the order is the vendor's. */
    private static List<Object> valuesOfKeyedObject(DeserializationContext context, JavaType target, JsonParser p)
            throws IOException {
        List<Object> values = new ArrayList<>();
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
