using Youju.Reporting.Duties;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Duties;

/// <summary>Dossiers whose duties are to be held against money, indicators and records.</summary>
/// <param name="Folders">The year that is looked at first, then others to compare what results cost.</param>
public sealed record ReviewDutiesRequest(IReadOnlyList<DossierId> Folders);

/// <summary>What stands behind the duties of a unit.</summary>
/// <param name="Costs">What results cost, by year, the earliest first.</param>
public sealed record ReviewDutiesResult(
    OpenDossier Open,
    IReadOnlyList<DutyRow> Rows,
    IReadOnlyList<YearCosts> Costs
);

/// <summary>What results cost in one year.</summary>
public sealed record YearCosts(int Year, IReadOnlyList<ResultCost> Costs);

/// <summary>Lists duty × money × indicator × records, and what one result costs.</summary>
public static class ReviewDuties
{
    /// <exception cref="UsageException">A folder is no dossier, or no pack of the first knows duties.</exception>
    public static ReviewDutiesResult ListDuties(ReviewDutiesRequest request)
    {
        var opened = request.Folders.Select(folder => OpenDossier.FromFolder(folder, pack: null)).ToList();
        var first = opened[0];
        if (first.Pack.Duties.Count == 0)
            throw new UsageException(
                $"方案包 {string.Join("、", first.Dossier.Packs)} 没有写职责（duties.yaml）；旅游单位请在档案的 packs 里加上 tourism。"
            );
        if (
            opened.FirstOrDefault(other => other.Dossier.Unit.Name != first.Dossier.Unit.Name) is { } stranger
        )
            throw new UsageException(
                $"各年的档案要是同一个单位的：{first.Dossier.Unit.Name}、{stranger.Dossier.Unit.Name}。"
            );
        return new(
            first,
            ListRows(first),
            [
                .. opened
                    .OrderBy(one => one.Dossier.Year)
                    .Select(one => new YearCosts(
                        one.Dossier.Year,
                        ResultCosts.ListCosts(one.Pack, one.Facts)
                    )),
            ]
        );
    }

    /// <summary>The duties of one dossier; none where no pack of it knows duties.</summary>
    public static IReadOnlyList<DutyRow> ListRows(OpenDossier open) =>
        open.Pack.Duties.Count == 0 ? [] : new DutyMatrix(open.Dossier, open.Pack, open.Facts).CreateRows();
}
