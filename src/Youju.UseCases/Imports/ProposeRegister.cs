using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Import.Proposals;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>A register that is to be made of a sheet.</summary>
/// <param name="Into">The dossier that gets it; null to write the proposal only.</param>
/// <param name="Output">Where the proposal is written; null for the name of the register.</param>
public sealed record ProposeRegisterRequest(string File, DossierId? Into, string? Output, DateTimeOffset At)
{
    /// <summary>The sheet; null for the first that has a head.</summary>
    public string? Sheet { get; init; }

    /// <summary>How people call the register; null for the sheet's or the file's name.</summary>
    public string? Label { get; init; }

    /// <summary>Its stable name; null for one that is free.</summary>
    public string? Key { get; init; }

    /// <summary>The packs that know words where no dossier does.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];
}

/// <summary>A register that was proposed.</summary>
/// <param name="Path">Where its definition is.</param>
public sealed record ProposeRegisterResult(RegisterProposal Proposal, string Path, string Sheet)
{
    /// <summary>Other sheets with a head, for which it can be asked again.</summary>
    public IReadOnlyList<string> OtherSheets { get; init; } = [];
}

/// <summary>Proposes a register from any workbook; in a dossier it is then one like those of its packs.</summary>
public static class ProposeRegister
{
    private const string OwnKey = "own";

    /// <exception cref="UsageException">No sheet has a head, the register exists already, or it cannot be written.</exception>
    public static ProposeRegisterResult ProposeFromFile(ProposeRegisterRequest request) =>
        DossierEdit.RepeatOnConflict(() => ProposeOnce(request));

    private static ProposeRegisterResult ProposeOnce(ProposeRegisterRequest request)
    {
        var open = request.Into is { } folder ? OpenDossier.FromFolder(folder, pack: null) : null;
        var pack = open?.Pack
            ?? PackLibrary.LoadPack(request.Packs.Count > 0 ? request.Packs : [PackLibrary.Root]);
        var file = SourceFile.LoadFromPath(request.File, ReadingLimits.RowByRow);
        using var tables = TableFile.OpenTables(file, Signature.RecogniseKind(file))
            ?? throw new UsageException(ImportRemarks.KindRefused, [file.Name]);
        var (sheet, others) = ChooseSheet(tables.Sheets, request, pack);
        var asked = new ProposalRequest(
            ChooseLabel(request, sheet, pack),
            ChooseKey(request.Key, pack),
            open?.Dossier.Year ?? ChinaTime.FindDay(request.At).Year
        );
        var proposal = CreateProposal(pack, sheet, asked);
        var path = open is null ? WriteProposal(request, proposal) : AddToDossier(request, open, proposal);
        return new(proposal, path, sheet.Name) { OtherSheets = others };
    }

    private static RegisterProposal CreateProposal(Pack pack, WorkbookSheet sheet, ProposalRequest asked)
    {
        try
        {
            return new RegisterProposer(pack).ProposeRegister(sheet, asked);
        }
        catch (ImportException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static (WorkbookSheet Sheet, IReadOnlyList<string> Others) ChooseSheet(
        IReadOnlyList<WorkbookSheet> sheets,
        ProposeRegisterRequest request,
        Pack pack
    )
    {
        var visible = sheets
            .Where(sheet => !sheet.IsHidden && !pack.Imports.Guides.Contains(sheet.Name) && sheet.Rows.Any())
            .ToList();
        var chosen = request.Sheet is { } name
            ? visible.Find(sheet => sheet.Name == name)
            : visible.FirstOrDefault();
        return chosen is null
            ? throw new UsageException(
                ImportRemarks.SheetUnknown,
                [request.Sheet ?? "", string.Join("、", visible.Select(sheet => sheet.Name))]
            )
            : (chosen, [.. visible.Where(sheet => sheet != chosen).Select(sheet => sheet.Name)]);
    }

    // The sheet's name, unless the program at the desk gave it.
    private static string ChooseLabel(ProposeRegisterRequest request, WorkbookSheet sheet, Pack pack)
    {
        var isNamed =
            sheet.Name.Any(sign => sign > '\u2E80')
            && !sheet.Name.StartsWith("工作表", StringComparison.Ordinal);
        var label = (
            request.Label ?? (isNamed ? sheet.Name : Path.GetFileNameWithoutExtension(request.File))
        ).Trim();
        if (pack.Registers.Values.Any(register => register.Label == label))
            throw new UsageException(ImportRemarks.RegisterExists, [label]);
        return FileName.ToSafeName(label);
    }

    private static string ChooseKey(string? asked, Pack pack)
    {
        if (asked is not null)
            return !IsFitKey(asked) ? throw new UsageException(ImportRemarks.RegisterKeyUnfit, [asked])
                : pack.Registers.ContainsKey(asked)
                    ? throw new UsageException(ImportRemarks.RegisterExists, [asked])
                : asked;
        var number = 1;
        while (pack.Registers.ContainsKey(FormatOwnKey(number)))
            number++;
        return FormatOwnKey(number);
    }

    private static bool IsFitKey(string key) =>
        key.Length is > 0 and <= 40
        && char.IsAsciiLetterLower(key[0])
        && key.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    private static string FormatOwnKey(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{OwnKey}-{number}");

    private static string WriteProposal(ProposeRegisterRequest request, RegisterProposal proposal)
    {
        var path = request.Output ?? $"{proposal.Definition.Key}.yaml";
        if (File.Exists(path))
            throw new UsageException(ImportRemarks.ProposalTaken, [path]);
        return ResultFile.WriteResult(
            path,
            stream =>
            {
                using var text = new StreamWriter(stream, leaveOpen: true);
                text.Write(proposal.Text);
            },
            request.File
        );
    }

    // It is read as it will be read again before it is written.
    private static string AddToDossier(
        ProposeRegisterRequest request,
        OpenDossier open,
        RegisterProposal proposal
    )
    {
        var (key, path) = (proposal.Definition.Key, OwnRegisterFiles.BuildFilePath(proposal.Definition.Key));
        var definition = OwnRegisterFiles.ParseDefinition(path, proposal.Text, open.Pack);
        var dossier = open.Dossier;
        var after = dossier with
        {
            OwnRegisters = dossier.OwnRegisters.Add(key, proposal.Text),
            Registers = dossier.Registers.Add(key, Register.CreateEmpty(definition)),
        };
        DossierEdit.SaveChange(
            request.Into!.Value,
            open.Seen,
            new(after, new StepNote($"新建台账“{definition.Label}”", request.At))
        );
        return path;
    }
}
