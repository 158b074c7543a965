using Youju.Domain.Remarks;

namespace Youju.Reporting.Limits;

/// <summary>No package can be composed; the remark tells why, its wording is the host's.</summary>
public sealed class CannotComposeException(Remark remark)
    : Exception($"{remark.Code}: {string.Join(", ", remark.Values)}")
{
    public Remark Remark { get; } = remark;
}
