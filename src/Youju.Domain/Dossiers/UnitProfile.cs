namespace Youju.Domain.Dossiers;

/// <summary>单位概况: who the unit is.</summary>
/// <param name="Code">预算编码</param>
/// <param name="Level">副科级 and the like.</param>
/// <param name="Affiliation">What kind of body it is and under whom: 区文旅广电局下属事业单位.</param>
/// <param name="SupervisingDepartment">主管部门</param>
public sealed record UnitProfile(
    string Name,
    string? Code = null,
    string? Level = null,
    string? Affiliation = null,
    string? SupervisingDepartment = null
)
{
    /// <summary>主要职责</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];
}
