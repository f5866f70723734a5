using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>An agency's part in a task.</summary>
/// <param name="Agency">The agency or collective.</param>
/// <param name="Role">lead or coordinator.</param>
/// <param name="Successor">The body that took over its duties; null where no source states one.</param>
internal sealed record TaskPart(Agency Agency, string Role, Agency? Successor)
{
    public static RecordShape<TaskPart> Shape(ImmutableArray<(string Name, string Meaning)> roles) =>
        TwinReference.With(new RecordShape<TaskPart>("Một cơ quan trong một vai trò của nhiệm vụ", "task_part"), part => TwinReference.To(part.Agency))
            .Field("role", "Vai trò của cơ quan.", Scalars.Code(roles), part => part.Role)
            .Field("collective", "Đúng khi nguồn chỉ gọi chung nhiều cơ quan, không nêu tên.", Scalars.Truth, part => part.Agency.IsCollective)
            .Maybe("successor", "Cơ quan nhận nhiệm vụ sau khi sắp xếp; null khi chưa có văn bản nêu.", TwinReference.Shape, part => part.Successor is { } now ? TwinReference.To(now) : null)
            .Field("successor_source", "Văn bản nêu cơ quan kế thừa.", Scalars.TextOrNull, part => part.Successor is null ? null : part.Agency.SuccessorSource);
}
