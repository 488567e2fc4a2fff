package io.svyaz.helpdeskeddy.customfields;

import io.svyaz.core.FieldSet;
import io.svyaz.helpdeskeddy.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice to write: with a number it changes that one, without it is added. Immutable.
 */
public final class OptionFields extends FieldSet<OptionFields> {
    private static final OptionFields NONE = new OptionFields(Map.of());

    private OptionFields(Map<String, @Nullable Object> values) {
        super(values);
    }

    @Override
    protected OptionFields with(Map<String, @Nullable Object> values) {
        return new OptionFields(values);
    }

    /**
     * No fields yet.
     *
     * @return an empty set
     */
    public static OptionFields create() {
        return NONE;
    }

    /**
     * The choice to change.
     *
     * @param id {@code id}
     * @return a changed copy
     */
    public OptionFields id(long id) {
        return set("id", id);
    }

    /**
     * The choice above.
     *
     * @param pid {@code pid}; 0 for none
     * @return a changed copy
     */
    public OptionFields pid(long pid) {
        return set("pid", pid);
    }

    /**
     * The name.
     *
     * @param name {@code name} by language
     * @return a changed copy
     */
    public OptionFields name(LocalizedText name) {
        return set("name", name.asMap());
    }
}
