import PlanModel

extension DocumentProfile {
    /// Documents of the Party from 2026 on.
    package static let guidance05 = builtIn(.guidance05)

    static let guidance05Table =
        """
        # Thể thức văn bản của Đảng. Sửa con số ở đây là sửa mọi văn bản làm theo bảng này.
        nguồn: Hướng dẫn số 05-HD/VPTW năm 2026 của Văn phòng Trung ương Đảng
        # Chưa rõ ngày có hiệu lực: lấy từ đầu năm 2026. Kế hoạch làm theo hướng dẫn cũ thì ghi “thể thức: 36-HD”.
        áp dụng từ: 2026-01-01

        # Trang A4, mi-li-mét.
        lề trên: 20
        lề dưới: 20
        lề trái: 30
        lề phải: 15
        phông chữ: Times New Roman

        # Đoạn văn: thụt dòng bằng mi-li-mét, cách đoạn bằng điểm.
        thụt đầu dòng: 10
        cách đoạn: 6
        giãn dòng: 18 (18–22)
        đơn vị giãn dòng: điểm

        # Phần đầu.
        dòng quốc hiệu: ĐẢNG CỘNG SẢN VIỆT NAM
        dòng tiêu ngữ: không
        dưới quốc hiệu: kẻ 1
        dưới cơ quan ban hành: chữ *
        dưới trích yếu: chữ -----
        chữ dự thảo: DỰ THẢO
        # Số 12-KH/ĐU, đánh theo loại văn bản và nhiệm kỳ cấp ủy.
        trước số văn bản: Số
        giữa số và ký hiệu: -

        # Các phần, căn cứ, nơi nhận, phụ lục.
        sau số của phần: -
        sau căn cứ cuối: ;
        đề mục nơi nhận: Nơi nhận:
        sau mỗi nơi nhận: ;
        sau nơi nhận cuối: .
        tên phụ lục: PHỤ LỤC
        dẫn chiếu phụ lục: kèm theo
        ngày ở phụ lục: bằng số

        # Cỡ chữ (trong ngoặc: khoảng cho phép), kiểu chữ, canh lề.
        kiểu quốc hiệu: 15, đậm, in hoa, giữa
        kiểu tiêu ngữ: 14, đậm, giữa
        kiểu cơ quan cấp trên: 14, in hoa, giữa
        kiểu cơ quan ban hành: 14, đậm, in hoa, giữa
        kiểu số văn bản: 14, giữa
        kiểu địa danh và ngày: 14, nghiêng, giữa
        kiểu dự thảo: 14, đậm, in hoa, giữa
        kiểu tên loại: 16 (15–16), đậm, in hoa, giữa
        kiểu trích yếu: 14 (14–15), đậm, giữa
        kiểu căn cứ: 14 (14–15), đều
        kiểu nội dung: 14 (14–15), đều
        # Hướng dẫn không quy định riêng cho đề mục: lấy theo nội dung, như các văn bản đã ban hành.
        kiểu phần: 14 (14–15), đậm, in hoa, đều
        kiểu mục: 14 (14–15), đậm, đều
        kiểu tiểu mục: 14 (14–15), đậm, đều
        kiểu đề mục nơi nhận: 14, gạch chân, trái
        kiểu nơi nhận: 12, trái
        kiểu thẩm quyền ký: 14, đậm, in hoa, giữa
        kiểu chức vụ: 14, in hoa, giữa
        kiểu họ tên: 14, đậm, giữa
        kiểu số trang: 14, giữa
        kiểu tên phụ lục: 14, đậm, in hoa, giữa
        kiểu trích yếu phụ lục: 14, đậm, giữa
        kiểu dẫn chiếu phụ lục: 14, nghiêng, giữa
        # Không có quy định về cỡ chữ trong bảng; tám cột trên khổ A4 nằm ngang vừa với cỡ này.
        kiểu đầu bảng: 11 (10–14), đậm, giữa
        kiểu mục trong bảng: 11 (10–14), đậm, trái
        kiểu chữ trong bảng: 11 (10–14), trái

        """
}
