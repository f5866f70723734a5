using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction;

/// <summary>Makes identities of tasks from what they say.</summary>
internal static class TaskIds
{
    private const int SlugLength = 48;

    /// <summary>The start of the title and six digits over document, place and whole title.</summary>
    public static TaskId Make(DocumentId document, string place, string title)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{document}\n{place}\n{title}"));
        return new TaskId($"{VietnameseText.Slug(title, SlugLength)}-{Convert.ToHexStringLower(hash.AsSpan(0, 3))}");
    }

    /// <summary>Gives the second and later tasks of one identity a number of their own: the same words assigned twice in one place.</summary>
    public static ImmutableArray<AssignedTask> MakeUnique(IEnumerable<AssignedTask> tasks)
    {
        var used = new Dictionary<TaskId, int>();
        var unique = ImmutableArray.CreateBuilder<AssignedTask>();
        foreach (var task in tasks)
        {
            var count = used[task.Id] = used.GetValueOrDefault(task.Id) + 1;
            unique.Add(count == 1 ? task : task with { Id = new TaskId(FormattableString.Invariant($"{task.Id}-{count}")) });
        }

        return unique.ToImmutable();
    }
}
