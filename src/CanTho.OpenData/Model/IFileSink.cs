namespace CanTho.OpenData.Model;

/// <summary>Where the files of a site go, each as soon as it is made and from any thread, so that not all of them are held in memory.</summary>
public interface IFileSink
{
    /// <summary>A folder for what has to lie on disk while a file is made. Whoever puts something there deletes it; what a killed program
    /// left there goes with the next run.</summary>
    string Scratch { get; }

    /// <summary>Takes a file.</summary>
    /// <returns>What stands for it from now on: the same path and bytes, which need not be in memory any more.</returns>
    OutputFile Take(OutputFile file);

    /// <summary>Takes a file whose bytes lie in a buffer that is written over afterwards: most files are made in one.</summary>
    /// <param name="path">Path below the published folder, with <c>/</c>, no leading slash.</param>
    /// <param name="buffer">Its bytes, which stay until this returns.</param>
    OutputFile Take(string path, ReadOnlyMemory<byte> buffer) => Take(new OutputFile(path, buffer.ToArray()));

    /// <summary>Takes a file that is written piece by piece because it may be too large for memory.</summary>
    /// <param name="path">Path below the published folder, with <c>/</c>, no leading slash.</param>
    /// <param name="write">Writes its bytes, front to back.</param>
    OutputFile Take(string path, Action<Stream> write);

    /// <summary>Takes over a file of the last version that would be the same now, so that it need not be made.</summary>
    /// <param name="path">Path below the published folder, with <c>/</c>, no leading slash.</param>
    /// <param name="basis">What the file is made from.</param>
    /// <returns>What stands for it; null where it has to be made.</returns>
    OutputFile? Keep(string path, Basis basis) => null;

    /// <summary>Takes over all files of the last version in a folder, where none of them would be another now.</summary>
    /// <param name="folder">Path of the folder below the published folder, with <c>/</c> at its end.</param>
    /// <param name="basis">What the files are made from.</param>
    /// <returns>What stands for them, by path; null where they have to be made.</returns>
    IReadOnlyList<OutputFile>? KeepAll(string folder, Basis basis) => null;
}
