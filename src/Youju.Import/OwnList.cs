using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Proposals;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import;

/// <summary>Makes a register of the dossier's own of a sheet that has no place anywhere.</summary>
internal sealed class OwnList(Pack pack, ImportRequest request)
{
    private const string OwnKey = "own";
    private const int FewestColumns = 2;
    private const int FewestRows = 2;

    /// <summary>So many columns are a list although it has but one row.</summary>
    private const int SurelyColumns = 3;

    /// <summary>The register; null where the sheet is no list.</summary>
    public ListOfDossier? FindList(WorkbookSheet sheet, Dossier dossier)
    {
        try
        {
            var (label, key) = (ChooseLabel(sheet, dossier), ChooseKey(dossier));
            var proposal = new RegisterProposer(pack).ProposeRegister(
                sheet,
                new(label, key, dossier.Year) { TakesAll = true }
            );
            if (!IsList(proposal.Rows, proposal.Definition.Fields.Count - 1))
                return null;
            var shaped = pack.Records.ShapeRegister(
                StrictYaml.ParseRecord<RegisterDefinition>($"registers/{key}.yaml", proposal.Text)
            );
            return new(shaped, proposal.Text);
        }
        catch (ImportException)
        {
            return null;
        }
    }

    private static bool IsList(int rows, int columns) =>
        rows >= (columns >= SurelyColumns ? 1 : FewestRows) && columns >= FewestColumns;

    // The sheet's name, unless the program at the desk gave it.
    private string ChooseLabel(WorkbookSheet sheet, Dossier dossier)
    {
        var isNamed = sheet.Name.Any(IsHan) && !sheet.Name.StartsWith("工作表", StringComparison.Ordinal);
        var name = FileName.ToSafeName(
            isNamed ? sheet.Name : Path.GetFileNameWithoutExtension(request.FileName)
        );
        var (label, number) = (name, 2);
        while (dossier.Registers.Values.Any(register => register.Definition.Label == label))
            label = $"{name}{number++.ToString(CultureInfo.InvariantCulture)}";
        return label;
    }

    private static bool IsHan(char sign) => sign > '\u2E80';

    private static string ChooseKey(Dossier dossier)
    {
        var number = 1;
        while (dossier.Registers.ContainsKey(FormatKey(number)))
            number++;
        return FormatKey(number);
    }

    private static string FormatKey(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{OwnKey}-{number}");
}

/// <summary>A register that only the dossier has.</summary>
/// <param name="Text">Its file.</param>
internal sealed record ListOfDossier(RegisterDefinition Definition, string Text)
{
    public Dossier AddTo(Dossier dossier) =>
        dossier with
        {
            OwnRegisters = dossier.OwnRegisters.Add(Definition.Key, Text),
            Registers = dossier.Registers.Add(Definition.Key, Register.CreateEmpty(Definition)),
        };

    public string DescribeOrigin(WorkbookSheet sheet) =>
        $"工作表“{sheet.Name}”不是已有的哪一本台账或哪一张表，原样记成这份档案自己的台账“{Definition.Label}”"
        + $"（registers/{Definition.Key}.yaml）；应进别的台账的，先 youju undo，再用 --register 写明。";
}
