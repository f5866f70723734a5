namespace CanTho.OpenData.Tests.House;

public sealed class RoomReadmeTests
{
    public static TheoryData<string> Rooms => [.. SourceTree.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_opens_with_a_few_lines_about_itself(string room)
    {
        var path = Path.Combine(RealCorpus.Root, "src/CanTho.OpenData", room, "README.md");
        Assert.True(File.Exists(path), $"{room} has no README.md.");
        var lines = File.ReadAllLines(path);
        Assert.InRange(lines.Length, 3, 8);
        Assert.Equal($"# {room}", lines[0]);
    }
}
