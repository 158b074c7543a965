using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Storage;
using Youju.Text.Words;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>The parts of an indicator as a person has written them; none take the split away.</summary>
/// <param name="By">By what it is split.</param>
public sealed record SplitIndicatorRequest(
    DossierId Folder,
    string Indicator,
    SplitBy By,
    IReadOnlyList<WrittenPart> Parts,
    DateTimeOffset At
);

/// <summary>A part as it was written.</summary>
public sealed record WrittenPart(string Name, string Target, string Done);

/// <summary>Splits an indicator by township, month, project or sex; the parts must add up to the whole.</summary>
public static class SplitIndicator
{
    private const int MostParts = 200;

    /// <exception cref="UsageException">There is no such indicator, a number is none, or the parts do not add up.</exception>
    public static void SaveParts(SplitIndicatorRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    private static bool SaveOnce(SplitIndicatorRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var indicator = open.Dossier.Targets.All.FirstOrDefault(one => one.Id == request.Indicator)
            ?? throw new UsageException("这个指标已经不在，请回到指标页再看。");
        var split = ReadSplit(request, indicator, FindDone(open, indicator));
        var title = split is null
            ? $"指标“{indicator.Name}”不再分解"
            : $"指标“{indicator.Name}”按{IndicatorSplit.ToChineseLabel(split.By)}分成 {split.Parts.Count} 份";
        if (split != indicator.Split)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(ReplaceSplit(open.Dossier, indicator.Id, split), new(title, request.At))
            );
        return true;
    }

    /// <summary>What an indicator has reached; null where it is not known.</summary>
    public static decimal? FindDone(OpenDossier open, Indicator indicator) =>
        indicator.Actual switch
        {
            BoundActual bound => open.Facts.FindFact(bound.Fact)?.Quantity?.Value,
            EnteredActual entered => entered.Done.Value,
            _ => null,
        };

    private static IndicatorSplit? ReadSplit(
        SplitIndicatorRequest request,
        Indicator indicator,
        decimal? done
    )
    {
        var parts = request.Parts.Where(part => !IsEmpty(part)).Select(ReadPart).ToList();
        if (parts.Count == 0)
            return null;
        if (parts.Count > MostParts)
            throw new UsageException($"最多分成 {MostParts} 份，这里有 {parts.Count} 份。");
        if (!Domain.Monitoring.IndicatorProgress.Grows(indicator))
            throw new UsageException(
                $"“{indicator.Name}”的单位是“{indicator.Unit.Symbol}”，各份相加不是整个指标，不能分解。比率请分别设指标。"
            );
        var split = new IndicatorSplit(request.By, parts);
        var problems = split.CheckSums(indicator, done).ToList();
        return problems.Count == 0 ? split : throw new UsageException(string.Join("；", problems) + "。");
    }

    private static bool IsEmpty(WrittenPart part) =>
        string.IsNullOrWhiteSpace(part.Name)
        && string.IsNullOrWhiteSpace(part.Target)
        && string.IsNullOrWhiteSpace(part.Done);

    private static SplitPart ReadPart(WrittenPart part) =>
        string.IsNullOrWhiteSpace(part.Name)
            ? throw new UsageException("每一份都要写名称。")
            : new(part.Name.Trim(), ReadNumber(part.Target, part.Name), ReadNumber(part.Done, part.Name));

    private static decimal? ReadNumber(string text, string name)
    {
        var plain = HalfWidth.FromFullWidth(text).Trim().Replace(",", "", StringComparison.Ordinal);
        return plain.Length == 0 ? null
            : decimal.TryParse(
                plain,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
            : throw new UsageException($"“{name.Trim()}”要写一个数，“{text.Trim()}”不是。");
    }

    private static Dossier ReplaceSplit(Dossier dossier, string id, IndicatorSplit? split)
    {
        IReadOnlyList<Indicator> Replace(IReadOnlyList<Indicator> indicators) =>
            [.. indicators.Select(one => one.Id == id ? one with { Split = split } : one)];
        return dossier with
        {
            Targets = dossier.Targets with
            {
                Indicators = Replace(dossier.Targets.Indicators),
                Projects =
                [
                    .. dossier.Targets.Projects.Select(project =>
                        project with
                        {
                            Indicators = Replace(project.Indicators),
                        }
                    ),
                ],
            },
        };
    }
}
