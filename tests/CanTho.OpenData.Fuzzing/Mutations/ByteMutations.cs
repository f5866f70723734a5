using System.Text;

namespace CanTho.OpenData.Fuzzing.Mutations;

/// <summary>A text as bytes, mostly whole; now and then flipped, cut, doubled, in another encoding.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Foreign = [[0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE1, 0xBB], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1A], [0x1B, 0x5B]];

    /// <summary>The lines as a file.</summary>
    public static byte[] Encode(IEnumerable<string> lines, Chance chance, int harm = 12)
    {
        var text = string.Join(chance.OneIn(12) ? chance.Of<string>(["\r\n", "\r", "\n\r", "\u2028"]) : "\n", lines) + (chance.OneIn(4) ? "" : "\n");
        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (!chance.OneIn(harm))
        {
            return bytes;
        }

        switch (chance.Below(8))
        {
            case 0 when bytes.Length > 0:
                bytes[chance.Below(bytes.Length)] ^= (byte)(1 << chance.Below(8));
                return bytes;
            case 1:
                return bytes[..chance.Below(bytes.Length + 1)];
            case 2:
                var place = chance.Below(bytes.Length + 1);
                return [.. bytes[..place], .. chance.Of(Foreign), .. bytes[place..]];
            case 3:
                return Encoding.Unicode.GetBytes(text);
            case 4:
                return [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
            case 5:
                return [.. Encoding.UTF8.Preamble, .. bytes];
            case 6:
                return Encoding.Latin1.GetBytes(text);
            default:
                return chance.OneIn(4) ? [] : [.. bytes, .. bytes];
        }
    }
}
