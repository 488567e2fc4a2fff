package io.svyaz.kit.queue;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class JobOutcomesH2Test extends JobOutcomesContract {
    @TempDir
    Path folder;

    @Override
    DataSource source() {
        return Databases.h2(folder);
    }
}
