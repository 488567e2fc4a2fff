package io.svyaz.kit.queue;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;

class JobOutcomesH2Test extends JobOutcomesContract {
    @TempDir
    Path folder;

    @Override
    JdbcConnectionPool pool() {
        return Databases.h2(folder);
    }
}
