using System.Security.Cryptography;
using System.Text;

namespace CanTho.OpenData.Search;

/// <summary>A file of the index whose name changes with its content, so that a browser may keep it for ever.</summary>
/// <param name="Name">Name below the index folder, without folder.</param>
/// <param name="File">The file.</param>
internal sealed record IndexFile(string Name, Model.OutputFile File)
{
    /// <summary>Where the index is published.</summary>
    public const string Folder = "tim-kiem/index/";

    private const int HashLength = 6;
    private const string HashAlphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>A text file named prefix, number, hash: <c>s12-k3xq2a.txt</c>. Text, because servers compress text unasked.</summary>
    public static IndexFile Named(string prefix, int number, string content) => Named(prefix, number, Encoding.UTF8.GetBytes(content));

    /// <summary>The same of a text already written.</summary>
    public static IndexFile Named(string prefix, int number, ReadOnlySpan<byte> content)
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{number}-{Hash(content)}.txt");
        return new IndexFile(name, new Model.OutputFile(Folder + name, content.ToArray()));
    }

    /// <summary>Thirty bits of the content's SHA-256: enough, as only versions of one file share the rest of the name.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Letters(SHA256.HashData(content));

    /// <summary>The same of several contents one after the other.</summary>
    public static string Hash(IEnumerable<byte[]> contents)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var content in contents)
        {
            sum.AppendData(content);
        }

        return Letters(sum.GetHashAndReset());
    }

    private static string Letters(byte[] digest) =>
        string.Create(HashLength, digest, static (letters, bytes) =>
        {
            for (var place = 0; place < letters.Length; place++)
            {
                letters[place] = HashAlphabet[bytes[place] & 31];
            }
        });
}
