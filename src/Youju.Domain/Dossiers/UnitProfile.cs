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
    /// <summary>Given once and kept through every change of name; null in a dossier that is older than such ids.</summary>
    public UnitId? Id { get; init; }

    /// <summary>Earlier and later names, each with the day from which it held.</summary>
    public IReadOnlyList<DatedName> Names { get; init; } = [];

    /// <summary>主管部门 as a unit of the tree.</summary>
    public UnitReference? Parent { get; init; }

    /// <summary>财政部门 to which the unit reports.</summary>
    public UnitReference? FinanceBureau { get; init; }

    /// <summary>The units this one came out of: one where it was split off, several where they were merged.</summary>
    public IReadOnlyList<UnitReference> Succeeds { get; init; } = [];

    /// <summary>The id that was given, else the one that the name gives.</summary>
    public UnitId Identity => Id ?? UnitId.FromName(Name);

    /// <summary>主要职责</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    public bool IsKnownAs(string name) => Name == name || Names.Any(dated => dated.Name == name);

    /// <summary>Whether both are one unit: by their ids, or by a name where one of them has been given no id.</summary>
    public bool IsSameUnitAs(UnitProfile other) =>
        Id is { } own && other.Id is { } given
            ? own == given
            : Identity == other.Identity || IsKnownAs(other.Name) || other.IsKnownAs(Name);
}
