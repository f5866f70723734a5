namespace CanTho.OpenData.Model;

/// <summary>Identity of an assigned task (nhiệm vụ): the start of its title as an ASCII slug and six hexadecimal digits over the
/// document, the section and the whole title, so that it survives rows being added, removed or moved.</summary>
public readonly record struct TaskId(string Value)
{
    /// <summary>The slug itself.</summary>
    public override string ToString() => Value;
}
