using Youju.Domain.Findings;
using Youju.Domain.Remarks;

namespace Youju.UseCases.Refusals;

/// <summary>What was asked cannot be done; the remark says what to ask instead, and the host words it.</summary>
public sealed class UsageException : Exception
{
    /// <summary>The code of a remark that is worded already: its words.</summary>
    public const string Worded = "worded";

    /// <summary>A refusal in the words of a library or of the host itself.</summary>
    public UsageException(string message)
        : base(message) => Remark = CreateRemark(Worded, [message]);

    /// <summary>A refusal that the host words.</summary>
    public UsageException(string code, IReadOnlyList<string> values)
        : this(CreateRemark(code, values)) { }

    /// <summary>A refusal that the host words.</summary>
    public UsageException(Remark remark)
        : base($"{remark.Code}: {string.Join(" · ", remark.Values)}") => Remark = remark;

    /// <summary>The field of a form in which it stands, as hosts with forms call it; null where in none alone.</summary>
    public string? Field { get; init; }

    /// <summary>What is refused, and why.</summary>
    public Remark Remark { get; }

    private static Remark CreateRemark(string code, IReadOnlyList<string> values) =>
        new(code, Severity.Error, null, values);
}
