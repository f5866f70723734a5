using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What Linux can do with files and .NET cannot ask for: swap two names at once, give one file two names, force folders to disk.
/// Each says false where the system, its C library or the file system does not have it, and nothing has happened then.</summary>
internal static partial class FileSystemCalls
{
    // From <fcntl.h> and <stdio.h> of Linux.
    private const int AtCurrentFolder = -100;
    private const uint RenameExchange = 2;
    private const int CloseOnExecute = 0x8_0000;

    // EINVAL, ENOSYS, EOPNOTSUPP, EXDEV: the file system, the kernel or the place cannot.
    private static readonly int[] CannotSwap = [22, 38, 95, 18];

    /// <summary>Swaps two folders in one step: whoever looks finds either the one or the other under a name, never none.</summary>
    /// <exception cref="IOException">The system can do it and refuses: no permission, a folder is gone.</exception>
    internal static bool TrySwap(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            if (RenameAt2(AtCurrentFolder, one, AtCurrentFolder, other, RenameExchange) == 0)
            {
                return true;
            }
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library older than the call.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return Array.IndexOf(CannotSwap, error) >= 0 ? false : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}: {other}", error);
    }

    /// <summary>Gives a file a second name.</summary>
    internal static bool TryLink(string file, string name)
    {
        try
        {
            return OperatingSystem.IsLinux() && Link(file, name) == 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Forces everything of a file system to disk in one step, as <c>sync -f</c> does: for many files far less work than one
    /// by one, since the file system writes them side by side and notes all names at once.</summary>
    /// <param name="folder">A folder of it.</param>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    internal static bool TrySyncFileSystem(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            var handle = Open(folder, CloseOnExecute);
            if (handle < 0)
            {
                return false;
            }

            var (result, error) = (SyncFileSystem(handle), Marshal.GetLastPInvokeError());
            _ = Close(handle);
            return result == 0 || Array.IndexOf(CannotSwap, error) >= 0 ? result == 0 : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)}: {folder}", error);
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Forces the names in a folder to disk; those of files are forced with the files.</summary>
    internal static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            var handle = Open(folder, CloseOnExecute);
            if (handle >= 0)
            {
                _ = Flush(handle);
                _ = Close(handle);
            }
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            // Then the system forces them when it sees fit, as for every program that does not ask.
        }
    }

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(int handle);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Flush(int handle);

    [SupportedOSPlatform("linux")]
    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
