using System.Text;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Domain.Dossiers;
using Youju.Domain.Reports.Merging;
using Youju.Packs.Library;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Database;

/// <summary>Takes a step back: what was changed elsewhere since stays, what was built upon it stands in the way.</summary>
internal sealed class StepUndo(WorkbenchContext context, StepRow step, Dictionary<string, PartRow> standing)
{
    /// <exception cref="DossierException">What it changed was changed since, or something else rests on it.</exception>
    public void TakeBack()
    {
        var changes = context
            .Changes.Where(row => row.Dossier == step.Dossier && row.Step == step.Number)
            .ToList();
        var isMerged = false;
        foreach (var change in changes)
            isMerged |= TakePartBack(change);
        RequireWhole(isMerged);
    }

    // Where the first step is taken back and nothing was built on it, no dossier is left; else what is left is one.
    private void RequireWhole(bool isMerged)
    {
        var left = standing
            .Values.Where(part => context.Entry(part).State != EntityState.Deleted)
            .ToDictionary(
                part => part.Path,
                part => DossierFiles.DecodeText(part.Path, part.Content),
                StringComparer.Ordinal
            );
        if (left.Count == 0)
            return;
        if (!left.ContainsKey(DossierFile.Path))
            throw new DossierException(
                $"“{step.Title}”建立了这份档案，后面的内容都靠它，不能撤销。要改单位概况的，直接在页面上改。"
            );
        try
        {
            RequireBoundIndicators(DossierText.ParseDossier(left, PackLibrary.LoadPack));
        }
        catch (DossierException wrong)
        {
            throw isMerged
                ? Refuse()
                : new DossierException($"撤销“{step.Title}”以后档案读不出来，没有撤销：{wrong.Message}");
        }
    }

    // An indicator whose figure is gone would keep everybody from the whole dossier.
    private void RequireBoundIndicators(Dossier left)
    {
        var pack = PackLibrary.LoadPack(left.Packs);
        var known = pack.KnowItems(left);
        var facts = known.ComputeFacts(pack.ListFormulas(known.Ledger)).All;
        var lost = ReferenceCheck
            .ListUnbound(known, facts.Select(fact => fact.Key).ToHashSet())
            .Select(one => $"“{one.Name}”")
            .ToList();
        if (lost.Count > 0)
            throw new DossierException(
                $"指标{string.Join('、', lost)}的完成值取自“{step.Title}”带来的数，撤销以后这个数就没有了。请先到指标页给{(lost.Count > 1 ? "它们" : "它")}另选数据项，或者改成手填，再撤销这一步。"
            );
    }

    /// <returns>Whether others have changed the part since.</returns>
    private bool TakePartBack(ChangeRow change)
    {
        if (standing.GetValueOrDefault(change.Path) is not { } part)
            throw Refuse();
        if (part.Sha256 == change.AfterSha256)
        {
            StoredParts.PutBack(context, change, part);
            return false;
        }

        if (FindContent(change.Path, change.AfterSha256) is not { } after || change.Before is not { } before)
            throw Refuse();
        var merged = LineMerge.TakeBack(
            DossierFiles.DecodeText(part.Path, part.Content),
            DossierFiles.DecodeText(part.Path, after),
            DossierFiles.DecodeText(part.Path, before)
        );
        change.After = after;
        part.Content = KeepMark(part.Content, merged ?? throw Refuse());
        part.Sha256 = WholeState.HashBytes(part.Content);
        return true;
    }

    // What a step had left stands in what the next one replaced.
    private byte[]? FindContent(string path, string sha256)
    {
        var rows = context.Changes.Where(row => row.Dossier == step.Dossier && row.Path == path);
        return rows.Where(row => row.BeforeSha256 == sha256).Select(row => row.Before).FirstOrDefault()
            ?? rows.Where(row => row.AfterSha256 == sha256 && row.After != null)
                .Select(row => row.After)
                .FirstOrDefault();
    }

    // The mark that spreadsheets look for stays where it was.
    private static byte[] KeepMark(byte[] before, string text)
    {
        var content = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        return before.AsSpan().StartsWith(Encoding.UTF8.Preamble)
            ? [.. Encoding.UTF8.Preamble, .. content]
            : content;
    }

    private DossierException Refuse() =>
        new($"“{step.Title}”之后又改过同样的内容，单独撤销会丢掉后面的改动。请先撤销后面的。");
}
