using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Formats.Photos;
using Youju.Tourism.Rubrics;
using Youju.UseCases.PrintedPapers;
using Youju.UseCases.Tourism;

namespace Youju.UseCases.TradePapers;

/// <summary>申报材料: an application as a folder, its papers and the numbered evidence for each item.</summary>
internal static class ApplicationFolder
{
    private const string Proofs = "佐证";

    /// <param name="sheet">A filled rating sheet that was judged; null for none.</param>
    /// <returns>The files of the folder, and what it lacks, in Chinese.</returns>
    public static (
        IReadOnlyList<(string Name, byte[] Content)> Files,
        IReadOnlyList<string> Lacking
    ) WriteFolder(PaperDesk desk, RegisterDefinition register, Record record, JudgeRubricResult? sheet)
    {
        var files = new List<(string Name, byte[] Content)>();
        var lacking = new List<string>();
        var name = desk.ReadTexts(register, record.Current)[register.Display[0]];
        files.Add(
            (
                "01 申报表.docx",
                ProjectPapers.WriteSheet(desk, register, record).WriteDocx(desk.Unit, desk.Day)
            )
        );
        if (sheet is not null)
            files.Add(
                (
                    "02 评分表.docx",
                    RubricPaper
                        .WriteSheet(sheet.Edition, sheet.Sheet, sheet.Items, sheet.Standings, sheet.Threshold)
                        .WriteDocx(desk.Unit, desk.Day)
                )
            );
        var listed = ListProofs(desk, register, record, sheet, lacking);
        files.Insert(0, ("00 目录.docx", WriteIndex(name, listed, lacking).WriteDocx(desk.Unit, desk.Day)));
        foreach (var one in listed)
            if (desk.ReadEvidence(one.File) is { } content)
                files.Add(
                    ($"{Proofs}/{one.Number} {FileName.ToSafeName(one.File.Name)}", CleanPhoto(content))
                );
            else
                lacking.Add($"“{one.File.Name}”的原件不在档案里");
        return (files, lacking);
    }

    private static PaperDraft WriteIndex(
        string name,
        List<(string Number, EvidenceFile File, string Proves)> listed,
        List<string> lacking
    )
    {
        var index = new PaperDraft()
            .AddHeading($"{name}申报材料目录", 0)
            .AddTable(
                ["序号", "材料", "证明", "说明"],
                listed.Select(one => (string[])[one.Number, one.File.Name, one.Proves, one.File.Note ?? ""]),
                1,
                3,
                3,
                3
            );
        foreach (var lack in lacking)
            index.AddNote("缺：" + lack);
        return index;
    }

    private static List<(string Number, EvidenceFile File, string Proves)> ListProofs(
        PaperDesk desk,
        RegisterDefinition register,
        Record record,
        JudgeRubricResult? sheet,
        List<string> lacking
    )
    {
        var listed = new List<(string, EvidenceFile, string)>();
        foreach (var file in desk.ListEvidence(register.Key, record))
            listed.Add((FormatNumber(listed.Count + 1), file, "申报总体"));
        foreach (var leaf in sheet?.Items.SelectMany(item => item.ListLeaves()) ?? [])
        {
            var proofs = FindProofs(desk, leaf);
            foreach (var file in proofs)
                listed.Add((FormatNumber(listed.Count + 1), file, $"{leaf.Number} {leaf.Label}"));
            if (proofs.Count == 0 && leaf.Points.GetValueOrDefault(RubricColumn.Own) > 0)
                lacking.Add(
                    leaf.Evidence.Length > 0
                        ? $"{leaf.Number} {leaf.Label}：写的佐证“{leaf.Evidence}”没有登记在档案里"
                        : $"{leaf.Number} {leaf.Label}：自检有分，没有佐证"
                );
        }

        return listed;
    }

    // The cell names files as the dossier does, several parted by 、 or ；.
    private static List<EvidenceFile> FindProofs(PaperDesk desk, RubricItem leaf)
    {
        var names = leaf.Evidence.Split(
            ['、', '；', ';', '，', ',', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return
        [
            .. desk.Open.Dossier.Evidence.Values.Where(file =>
                names.Contains(file.Name) || names.Contains(Path.GetFileNameWithoutExtension(file.Name))
            ),
        ];
    }

    // What goes out says where and when no photo was taken; a kind that cannot be cleaned stays as it was handed in.
    private static byte[] CleanPhoto(byte[] content) =>
        PhotoFile.IsPhoto(content) ? PhotoCleaning.RemoveTraces(content) ?? content : content;

    private static string FormatNumber(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
