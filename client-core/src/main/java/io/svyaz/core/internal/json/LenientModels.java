package io.svyaz.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * No object, for models that are made from a helper object or by a builder, as those of Immutables are.
 *
 * <p>Jackson turns {@code []}, {@code ""} and {@code false} into no helper object and makes a model of that, which fails. So
 * they are seen before.
 */
final class LenientModels extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        if (!(deserializer instanceof BeanDeserializerBase bean)) {
            return deserializer;
        }
        if (bean instanceof BuilderBasedDeserializer) {
            return new Model(bean);
        }
        JavaType helper = bean.getValueInstantiator().getDelegateType(config);
        return helper == null
                        || helper.isPrimitive()
                        || helper.getRawClass().getName().startsWith("java.")
                ? deserializer
                : new Model(bean);
    }

    private static final class Model extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Model(JsonDeserializer<?> target) {
            super(target);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> target) {
            return new Model(target);
        }

        @Override
        public @Nullable Object deserialize(JsonParser p, DeserializationContext context) throws IOException {
            JsonToken token = p.currentToken();
            if (token == JsonToken.VALUE_FALSE
                    || (token == JsonToken.VALUE_STRING && p.getText().isBlank())) {
                return null;
            }
            if (token == JsonToken.START_ARRAY) {
                return p.nextToken() == JsonToken.END_ARRAY ? null : context.handleUnexpectedToken(handledType(), p);
            }
            return super.deserialize(p, context);
        }
    }
}
