namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>Numbers that have signs of their own, the sign for 1 first.</summary>
/// <param name="Before">What stands before a number that has no sign.</param>
internal sealed record NumberSigns(string Signs, string Before = "", string After = "")
{
    public string FormatNumber(int number) =>
        number >= 1 && number <= Signs.Length
            ? Signs[number - 1].ToString()
            : Before + NumberFormat.FormatDecimal(number) + After;
}
