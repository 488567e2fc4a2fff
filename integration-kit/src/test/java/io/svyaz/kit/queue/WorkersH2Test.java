package io.svyaz.kit.queue;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class WorkersH2Test extends WorkersContract {
    @TempDir
    Path folder;

    @Override
    DataSource source() {
        return Databases.h2(folder);
    }
}
