using Youju.Domain.Departments;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;

namespace Youju.Web.Api.Reviews;

/// <summary>A department's sums as programs get them: every figure with the part of every unit, in yuan.</summary>
internal static class DepartmentAnswer
{
    public static object DescribePackage(DepartmentPackage package) =>
        new
        {
            missing = package.Missing,
            stale = package.Stale,
            undecided = package.Table?.Undecided ?? [],
            units = package.Dossiers.Select(one => new
            {
                dossier = one.Unit.Key,
                name = one.Unit.Name,
                version = one.Unit.Content,
            }),
            figures = package.Table?.Figures.Select(DescribeFigure) ?? [],
            counts = package.Table?.Counts.Select(DescribeCount) ?? [],
            payments = package.Table?.Payments.Select(DescribePayment) ?? [],
        };

    private static object DescribeFigure(DepartmentFigure figure) =>
        new
        {
            key = figure.Key,
            label = figure.Label,
            column = ActAnswer.NameValue(figure.Column),
            total = figure.Total?.Value.Yuan,
            between = figure.Between.Yuan,
            parts = figure.Parts.Select(part => new
            {
                dossier = part.Unit.Key,
                value = part.Amount?.Value.Yuan,
            }),
        };

    private static object DescribeCount(DepartmentCount count) =>
        new
        {
            label = count.Label,
            total = count.Total,
            parts = count.Parts.Select(part => new { dossier = part.Unit.Key, value = part.Count }),
        };

    private static object DescribePayment(InnerPayment payment) =>
        new
        {
            from = payment.From.Key,
            to = payment.To.Key,
            line = payment.Line,
            executed = payment.Amounts.Executed?.Yuan,
        };
}
