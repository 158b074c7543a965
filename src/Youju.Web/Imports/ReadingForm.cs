using System.Globalization;
using Microsoft.AspNetCore.Http;
using Youju.Import.Requests;

namespace Youju.Web.Imports;

/// <summary>What somebody said of a file that is tried out: its register, its columns, values that all rows share.</summary>
internal static class ReadingForm
{
    public const string Register = "register";
    public const string Unit = "unit";
    public const string AsOf = "as-of";

    private const string Map = "map";
    private const string ColumnUnit = "unit-of";
    private const string Own = "own";
    private const string Constant = "set";
    private const int Parts = 3;

    public static string NameMap(string register, string column) => $"{Map}/{register}/{column}";

    public static string NameUnit(string register, string column) => $"{ColumnUnit}/{register}/{column}";

    /// <summary>What a column is taken for anyway, so that its unit alone can be said.</summary>
    public static string NameOwn(string register, string column) => $"{Own}/{register}/{column}";

    public static string NameConstant(string register, string field) => $"{Constant}/{register}/{field}";

    /// <summary>The upload with all that the form says; what it leaves empty is left to the file again.</summary>
    public static KeptUpload ReadForm(IFormCollection form, KeptUpload upload)
    {
        var register = ReadWord(form, Register);
        return upload with
        {
            Register = register,
            Unit = ReadWord(form, Unit),
            AsOf = DateOnly.TryParseExact(
                form[AsOf].ToString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : null,
            Maps =
            [
                .. ReadSaid(form, Map, register)
                    .Concat(ReadSaid(form, Own, register))
                    .DistinctBy(said => (said.Register, said.Header))
                    .Select(said =>
                        said with
                        {
                            Unit = ReadWord(form, NameUnit(said.Register!, said.Header)) ?? "",
                        }
                    )
                    .Where(said =>
                        said.Unit.Length > 0
                        || ReadWord(form, NameMap(said.Register!, said.Header)) is not null
                    ),
            ],
            Constants = [.. ReadSaid(form, Constant, register)],
        };
    }

    // What was said of the columns of another register than the one now chosen is about columns that are not asked any more.
    private static IEnumerable<ColumnMap> ReadSaid(IFormCollection form, string kind, string? register) =>
        from name in form.Keys
        let parts = name.Split('/', Parts)
        where parts.Length == Parts && parts[0] == kind && (register is null || parts[1] == register)
        let said = ReadWord(form, name)
        where said is not null
        select new ColumnMap(parts[2], said!) { Register = parts[1] };

    private static string? ReadWord(IFormCollection form, string name) =>
        form[name].ToString().Trim() is { Length: > 0 } word ? word : null;
}
