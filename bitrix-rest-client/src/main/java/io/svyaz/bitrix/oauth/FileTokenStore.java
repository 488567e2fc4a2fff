package io.svyaz.bitrix.oauth;

import io.svyaz.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One file for each user, replaced in one step; one lock file for all, which other processes respect too. */
final class FileTokenStore implements TokenStore {
    private static final long A_MOMENT_NANOS = 1_000_000;

    private final Path directory;
    private final ReentrantLock threads = new ReentrantLock();

    FileTokenStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
        } catch (IOException failed) {
            throw new UncheckedIOException("The directory for tokens cannot be made.", failed);
        }
    }

    @Override
    public Optional<OAuthToken> load(PortalUser user) {
        try {
            return read(file(user));
        } catch (IOException failed) {
            throw new UncheckedIOException("The stored token cannot be read.", failed);
        }
    }

    @Override
    public boolean compareAndSwap(PortalUser user, @Nullable OAuthToken expected, OAuthToken token) {
        Path file = file(user);
        threads.lock();
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        ownerOnly(directory, "rw-------"));
                FileLock held = locked(channel)) {
            Optional<String> stored = read(file).map(OAuthToken::fingerprint);
            boolean same = held.isValid()
                    && stored.equals(Optional.ofNullable(expected).map(OAuthToken::fingerprint));
            if (same) {
                replace(file, token);
            }
            return same;
        } catch (IOException failed) {
            throw new UncheckedIOException("The token cannot be stored.", failed);
        } finally {
            threads.unlock();
        }
    }

    /** Another store of this process over the same directory is told from another process by an exception. */
    private static FileLock locked(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException sameProcess) {
                LockSupport.parkNanos(A_MOMENT_NANOS);
            }
        }
    }

    private void replace(Path file, OAuthToken token) throws IOException {
        Path fresh = Files.createTempFile(directory, "token", ".tmp", ownerOnly(directory, "rw-------"));
        try {
            byte[] bytes = TokenText.write(token).reveal().getBytes(StandardCharsets.UTF_8);
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Optional<OAuthToken> read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return Optional.of(TokenText.read(Secret.of(text)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The portal's id comes from outside and must not become a path. */
    private Path file(PortalUser user) {
        try {
            byte[] name = (user.memberId() + '\n' + user.userId()).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return directory.resolve(HexFormat.of().formatHex(digest) + ".json");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return "TokenStore.directory(..)";
    }
}
