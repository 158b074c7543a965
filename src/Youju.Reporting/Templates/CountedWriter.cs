using System.Globalization;
using Youju.Reporting.Limits;

namespace Youju.Reporting.Templates;

/// <summary>Takes what a text prints, as far as its budget reaches.</summary>
internal sealed class CountedWriter(TextBudget budget) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        budget.SpendCharacters(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        budget.SpendCharacters(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        budget.SpendCharacters(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        budget.SpendCharacters(buffer.Length);
        base.Write(buffer);
    }

    public override Task WriteAsync(
        ReadOnlyMemory<char> buffer,
        CancellationToken cancellationToken = default
    )
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }
}
