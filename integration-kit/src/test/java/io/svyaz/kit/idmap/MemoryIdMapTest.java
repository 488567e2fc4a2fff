package io.svyaz.kit.idmap;

class MemoryIdMapTest extends IdMapContract {
    private final IdRegistry map = IdMap.inMemory();

    @Override
    IdRegistry node() {
        return map;
    }
}
