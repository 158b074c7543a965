namespace Youju.Web.Hosting;

/// <summary>A form that did not arrive whole, or is none.</summary>
internal static class BrokenForm
{
    private const string Reader = "Microsoft.AspNetCore.";

    /// <summary>Whether the reader of forms gave up: no boundary, cut off in the middle, too many values or too long ones.</summary>
    public static bool IsBrokenForm(Exception wrong) =>
        wrong is InvalidDataException or IOException
        && wrong.Source?.StartsWith(Reader, StringComparison.Ordinal) == true;
}
