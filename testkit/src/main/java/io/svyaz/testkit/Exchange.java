package io.svyaz.testkit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request on its way: what will go wrong with it, if anything, and how to execute it. */
record Exchange(@Nullable Fault fault, Supplier<Answer> vendor) {}
