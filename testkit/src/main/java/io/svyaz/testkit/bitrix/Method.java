package io.svyaz.testkit.bitrix;

/** One REST method. */
@FunctionalInterface
interface Method {

    Reply call(Params params);
}
