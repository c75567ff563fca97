import PlanModel

extension DocumentProfile {
    /// Documents of the State: those that People's Committees issue.
    package static let decree30 = builtIn(.decree30)

    static let decree30Table =
        """
        # Thể thức văn bản hành chính của cơ quan nhà nước. Sửa con số ở đây là sửa mọi văn bản làm theo bảng này.
        nguồn: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ
        áp dụng từ: 2020-03-05

        # Trang A4, mi-li-mét.
        lề trên: 20 (20–25)
        lề dưới: 20 (20–25)
        lề trái: 30 (30–35)
        lề phải: 15 (15–20)
        phông chữ: Times New Roman

        # Đoạn văn: thụt dòng bằng mi-li-mét, cách đoạn bằng điểm.
        thụt đầu dòng: 12,7 (10–12,7)
        cách đoạn: 6
        giãn dòng: 1,15 (1–1,5)
        đơn vị giãn dòng: dòng

        # Phần đầu.
        dòng quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        dòng tiêu ngữ: Độc lập - Tự do - Hạnh phúc
        dưới quốc hiệu: kẻ 1
        dưới cơ quan ban hành: kẻ 0,4 (0,33–0,5)
        dưới trích yếu: kẻ 0,4 (0,33–0,5)
        chữ dự thảo: DỰ THẢO
        # Số: 15/KH-UBND, đánh theo năm.
        trước số văn bản: Số:
        giữa số và ký hiệu: /

        # Các phần, căn cứ, nơi nhận, phụ lục.
        sau số của phần: .
        sau căn cứ cuối: .
        đề mục nơi nhận: Nơi nhận:
        sau mỗi nơi nhận: ;
        sau nơi nhận cuối: .
        tên phụ lục: PHỤ LỤC
        dẫn chiếu phụ lục: Kèm theo
        ngày ở phụ lục: bằng chữ

        # Cỡ chữ (trong ngoặc: khoảng cho phép), kiểu chữ, canh lề.
        kiểu quốc hiệu: 13 (12–13), đậm, in hoa, giữa
        kiểu tiêu ngữ: 14 (13–14), đậm, giữa
        kiểu cơ quan cấp trên: 13 (12–13), in hoa, giữa
        kiểu cơ quan ban hành: 13 (12–13), đậm, in hoa, giữa
        kiểu số văn bản: 13, giữa
        kiểu địa danh và ngày: 14 (13–14), nghiêng, giữa
        kiểu dự thảo: 13, đậm, in hoa, giữa
        kiểu tên loại: 14 (13–14), đậm, in hoa, giữa
        kiểu trích yếu: 14 (13–14), đậm, giữa
        kiểu căn cứ: 14 (13–14), nghiêng, đều
        kiểu nội dung: 14 (13–14), đều
        kiểu phần: 14 (13–14), đậm, in hoa, đều
        kiểu mục: 14 (13–14), đậm, đều
        kiểu tiểu mục: 14 (13–14), đậm, đều
        kiểu đề mục nơi nhận: 12, đậm, nghiêng, trái
        kiểu nơi nhận: 11, trái
        kiểu thẩm quyền ký: 14 (13–14), đậm, in hoa, giữa
        kiểu chức vụ: 14 (13–14), đậm, in hoa, giữa
        kiểu họ tên: 14 (13–14), đậm, giữa
        kiểu số trang: 14 (13–14), giữa
        kiểu tên phụ lục: 14, đậm, in hoa, giữa
        kiểu trích yếu phụ lục: 14 (13–14), đậm, giữa
        kiểu dẫn chiếu phụ lục: 14 (13–14), nghiêng, giữa
        # Không có quy định về cỡ chữ trong bảng; tám cột trên khổ A4 nằm ngang vừa với cỡ này.
        kiểu đầu bảng: 11 (10–14), đậm, giữa
        kiểu mục trong bảng: 11 (10–14), đậm, trái
        kiểu chữ trong bảng: 11 (10–14), trái

        """
}
