package io.svyaz.core.internal.wire;

import feign.Contract;
import feign.DefaultContract;
import feign.Feign;
import feign.InvocationHandlerFactory;
import feign.MethodMetadata;
import feign.Retryer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes Feign contracts that prepare requests instead of sending them.
 *
 * <p>A wire contract is an interface with Feign's annotations whose methods return {@link WireRequest}. The engine sends
 * what they prepare, as often as its rules allow: so Feign's own retries cannot multiply ours, and a new attempt never
 * inherits the headers of the one before.
 */
public final class Wires {
    private Wires() {}

    /**
     * Makes a contract.
     *
     * @param contract an interface whose methods return {@link WireRequest}
     * @param target where its requests go
     * @param <W> the type of the contract
     * @return thread-safe
     */
    public static <W> W of(Class<W> contract, WireTarget target) {
        RememberingContract parsed = new RememberingContract();
        return Feign.builder()
                .contract(parsed)
                .retryer(Retryer.NEVER_RETRY)
                .invocationHandlerFactory((feignTarget, dispatch) -> handler(parsed, dispatch, target))
                .target(contract, target.baseUrl());
    }

    private static InvocationHandler handler(
            RememberingContract parsed,
            Map<Method, InvocationHandlerFactory.MethodHandler> dispatch,
            WireTarget target) {
        Map<Method, WirePlan> plans = new HashMap<>();
        parsed.methods.forEach(metadata -> plans.put(metadata.method(), new WirePlan(metadata, target)));
        if (!plans.keySet().equals(dispatch.keySet())) {
            throw new IllegalStateException("A wire contract holds annotated methods only.");
        }
        return (proxy, method, arguments) -> {
            WirePlan plan = plans.get(method);
            if (plan == null) {
                return onObject(proxy, method, arguments, target);
            }
            return plan.request(arguments);
        };
    }

    private static Object onObject(Object proxy, Method method, Object[] arguments, WireTarget target) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> target.toString();
        };
    }

    /** Feign parses the annotations; this keeps what it found. */
    private static final class RememberingContract implements Contract {
        private final Contract feign = new DefaultContract();
        private List<MethodMetadata> methods = List.of();

        @Override
        public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
            methods = feign.parseAndValidateMetadata(type);
            return methods;
        }
    }
}
