using System.Security.Cryptography;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Writes several files below <c>input/</c> and <c>seeds/</c> all or nothing: a version of the ledger and its addresses, an
/// original and what describes it. All of them are written to a folder beside, <c>.input-new-1f2e</c>, and forced to disk; renaming that
/// folder to <c>.input-ready-1f2e</c> is the moment from which they count; then each is moved to its place. A run killed before that moment
/// leaves nothing; one killed after it is finished by the next run (<see cref="Finish"/>).</summary>
internal static class WholeWrite
{
    private const string Writing = ".input-new-";
    private const string Ready = ".input-ready-";
    private const string LockName = ".input-lock";

    /// <summary>Writes the files; those that exist are replaced, but for <paramref name="onlyNew"/>.</summary>
    /// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
    /// <param name="files">Paths below the root, and bytes.</param>
    /// <param name="onlyNew">A path that must not exist yet; null where none.</param>
    /// <exception cref="IOException">The disk is full, another run is writing, the path exists. Nothing has been written.</exception>
    internal static void Write(string root, ImmutableArray<OutputFile> files, string? onlyNew = null)
    {
        using var held = Lock(root);
        FinishHeld(root);
        if (onlyNew is not null && File.Exists(Path.Combine(root, onlyNew)))
        {
            throw new IOException($"{onlyNew} exists already.");
        }

        var run = RandomNumberGenerator.GetHexString(8, lowercase: true);
        var folder = Path.Combine(root, Writing + run);
        try
        {
            Stage(root, folder, files);
            Directory.Move(folder, Path.Combine(root, Ready + run));
        }
        catch
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            throw;
        }

        FileSystemCalls.FlushFolder(root);
        FinishHeld(root);
    }

    /// <summary>Finishes what a killed run had decided to write, and deletes what it had not. Called before input is read; does nothing
    /// while another run is writing, and where nothing was left.</summary>
    internal static void Finish(string root)
    {
        if (!Directory.Exists(root) || !Left(root, Ready).Concat(Left(root, Writing)).Any())
        {
            return;
        }

        try
        {
            using var held = Lock(root);
            FinishHeld(root);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another run is writing and finishes its own; or this place cannot be written, and what is read is the former state.
        }
    }

    private static void Stage(string root, string folder, ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            // Folders and their rights are tried now, so that nothing but renames is left for later.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!);
            if (Directory.Exists(Path.Combine(root, file.Path)))
            {
                throw new IOException($"{file.Path} is a folder.");
            }

            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            stream.Write(file.Content.Span);
            stream.Flush(flushToDisk: true);
        }
    }

    private static void FinishHeld(string root)
    {
        foreach (var folder in Left(root, Ready).Order(StringComparer.Ordinal).ToList())
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList())
            {
                var target = Path.Combine(root, Path.GetRelativePath(folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(file, target, overwrite: true);
                FileSystemCalls.FlushFolder(Path.GetDirectoryName(target)!);
            }

            Directory.Delete(folder, recursive: true);
        }

        foreach (var folder in Left(root, Writing).ToList())
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Left(string root, string start) => Directory.EnumerateDirectories(root, start + "*");

    /// <summary>The file stays behind: deleting it would let two runs in.</summary>
    private static FileStream Lock(string root) => new(Path.Combine(root, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
